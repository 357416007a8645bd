/** Gives the same pairs to datasketch, if a Python that has it is there (`PYTHON=/path/to/python3`). */

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Pair } from './truth.ts'

export interface PeerFigures {
  readonly seconds: number
  /** By kind: share linked to the true twin. To datasketch a link is a duplicate: for a critical kind it is a silent merge. */
  readonly linked: ReadonlyMap<string, number>
}

const script = fileURLToPath(new URL('peer.py', import.meta.url))

/** `undefined` where Python or datasketch is missing. Stretches of `width` words, Jaccard `threshold`. */
export function measureDatasketch(pairs: readonly Pair[], width: number, threshold: number): PeerFigures | undefined {
  const texts = [...pairs.map(({ earlier }) => earlier), ...pairs.map(({ later }) => later)]
  const { status, stdout } = spawnSync(process.env.PYTHON ?? 'python3', [script, String(width), String(threshold)], {
    input: texts.map((text) => `${JSON.stringify(text)}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 1_000_000_000,
  })
  if (status !== 0) {
    return undefined
  }
  const { seconds, links } = JSON.parse(stdout) as { seconds: number; links: number[][] }
  const linked = new Map<string, number>()
  for (const kind of new Set(pairs.map((pair) => pair.kind))) {
    const numbers = pairs.flatMap((pair, number) => (pair.kind === kind ? [number] : []))
    const found = numbers.filter((number) => links[pairs.length + number]?.includes(number))
    linked.set(kind, found.length / numbers.length)
  }
  return { seconds, linked }
}
