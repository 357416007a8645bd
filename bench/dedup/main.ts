/**
 * Prints the figures of docs/quality-duplicates.md: `node bench/dedup/main.ts [pairs of each kind] [index sizes …]`.
 * Times are of the processor, on one thread.
 */

import '../ignore-closed-pipe.ts'
import { stdout } from 'node:process'
import { measureDatasketch, type PeerFigures } from './measure-datasketch.ts'
import { type IndexFigures, measureIndex } from './measure-index.ts'
import { measureQuality, type Quality } from './measure-quality.ts'
import { truthPairs } from './truth.ts'

const [perKind = 1500, ...sizes] = process.argv.slice(2).map(Number)
const pairs = truthPairs(perKind, 1)
// Once for the compiler, once for the figures.
measureQuality(truthPairs(200, 2))
const own = measureQuality(pairs)
const peers = [
  ['datasketch word-5 0.7', measureDatasketch(pairs, 5, 0.7)],
  ['datasketch word-3 0.5', measureDatasketch(pairs, 3, 0.5)],
] as const

stdout.write(`${qualityTable(own)}\n${speedTable(own)}\n${sizes.length === 0 ? '' : indexTable(measureIndex(sizes))}`)

function qualityTable({ kinds }: Quality): string {
  const rows = kinds.map(({ kind, isCritical, linked, removed, removedWithNear, relations }) => {
    const named = Object.entries(relations).map(([relation, count]) => `${relation} ${count}`)
    const others = peers.map(([, figures]) => figures?.linked.get(kind)?.toFixed(3) ?? 'not here')
    return [isCritical ? `**${kind}**` : kind, linked.toFixed(4), removed, removedWithNear, named.join(', '), ...others]
  })
  const head = [
    'kind (**critical**)',
    'linked',
    'removed',
    'with near: apply',
    'relation',
    ...peers.map(([name]) => name),
  ]
  const merges = kinds.filter(({ isCritical }) => isCritical)
  const sum = (count: (each: (typeof merges)[number]) => number) =>
    merges.reduce((total, each) => total + count(each), 0)
  return `${table(head, rows)}\nSilent merges: ${sum(({ removed }) => removed)} of ${sum((each) => each.pairs)} critical pairs; with near: apply ${sum(({ removedWithNear }) => removedWithNear)}.\n`
}

function speedTable({ bytes, paragraphs, seconds }: Quality): string {
  const speed = bytes / 1e6 / seconds
  const peerRow = ([name, figures]: readonly [string, PeerFigures | undefined]) =>
    figures === undefined
      ? [name, 'not here', '', '']
      : [
          name,
          (bytes / 1e6 / figures.seconds).toFixed(1),
          Math.round(paragraphs / figures.seconds),
          (figures.seconds / seconds).toFixed(1),
        ]
  const memory = `${Math.round(process.resourceUsage().maxRSS / 1000)} MB at most`
  return `${table(['', 'MB/s', 'paragraphs/s', 'times slower'], [['Wirebrief', speed.toFixed(1), Math.round(paragraphs / seconds), 1], ...peers.map(peerRow)])}\nMemory: ${memory}.\n`
}

function indexTable(figures: readonly IndexFigures[]): string {
  const rows = figures.map(({ paragraphs, perSecond, indexBytes, fileBytes, openSeconds }) => [
    paragraphs,
    Math.round(perSecond),
    Math.round(indexBytes),
    Math.round(fileBytes),
    openSeconds.toFixed(2),
  ])
  return `${table(['paragraphs', 'paragraphs/s', 'index bytes each', 'file bytes each, with texts', 'seconds to open'], rows)}\n`
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
