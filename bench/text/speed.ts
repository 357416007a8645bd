/** Prints what attribute, structure and annotate cost, and what Intl.Segmenter costs on the same text: node bench/text/speed.ts. */

import '../ignore-closed-pipe.ts'
import { readFileSync } from 'node:fs'
import { cpuUsage, stdout } from 'node:process'
import { applyEdits } from '../../pipeline/document/apply-edits.ts'
import type { Document } from '../../pipeline/document/document.ts'
import type { DocumentStage } from '../../pipeline/document/stage.ts'
import { annotate } from '../../stages/annotate/annotate.ts'
import { sentencesOf } from '../../stages/annotate/sentences.ts'
import { attribute } from '../../stages/attribute/attribute.ts'
import { read } from '../../stages/read/read.ts'
import { structure } from '../../stages/structure/structure.ts'
import { projectConfig } from '../../test/project-config.ts'

const seed = readFileSync(new URL('../../seeds/000_9e63f262cca9a05c.txt', import.meta.url), 'utf8')
const context = { sources: projectConfig.sources }

/** The article again and again, without what stands only once in a text, up to `bytes`. */
function articleOf(bytes: number): Document {
  const body = seed.split('\n').slice(1, -2).join('\n')
  const closing = seed.split('\n').slice(-2).join('\n')
  const text = [...Array<string>(Math.max(1, Math.round(bytes / body.length))).fill(body), closing].join('\n')
  const input = { path: 'bench.txt', bytes: new TextEncoder().encode(text) }
  return read(input, { blocks: 'line', maximumBlocks: 1_000_000 })
}

function pass(document: Document): Document {
  const stages: readonly DocumentStage[] = [attribute, structure, annotate]
  return stages.reduce((current, stage) => {
    const edits = stage.propose(current, stage.options.parse({}), context)
    return applyEdits(current, edits, stage)
  }, document)
}

/** CPU milliseconds of one call: the fastest of several rounds, since other work only adds. */
function cost(work: () => unknown, calls: number, rounds = 7): number {
  let fastest = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    const before = cpuUsage()
    for (let call = 0; call < calls; call += 1) {
      work()
    }
    const { user, system } = cpuUsage(before)
    fastest = Math.min(fastest, (user + system) / 1000 / calls)
  }
  return fastest
}

const small = read({ path: 'seed.txt', bytes: new TextEncoder().encode(seed) }, { blocks: 'auto', maximumBlocks: 1000 })
const [medium, large] = [articleOf(40_000), articleOf(1_000_000)]
const bytesOf = ({ seed: { bytes } }: Document) => bytes
const perByte = (document: Document, calls: number) => cost(() => pass(document), calls) / bytesOf(document)
const [atMedium, atLarge] = [perByte(medium, 5), perByte(large, 1)]
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
// Code is compiled by how often it runs: the first round is what a single article costs, the fastest what one of many does.
const [first, settled] = [cost(() => pass(small), 20, 1), cost(() => pass(small), 20, 40)]
const [own, peer] = [cost(() => sentencesOf(seed), 20), cost(() => [...segmenter.segment(seed)], 20)]

stdout.write(
  [
    `attribute + structure + annotate: ${settled.toFixed(2)} ms of CPU for the seed (${bytesOf(small)} bytes), ${first.toFixed(2)} among the first`,
    `${(1 / atMedium / 1000).toFixed(1)} MB/s at ${bytesOf(medium)} bytes, ${(1 / atLarge / 1000).toFixed(1)} MB/s at ${bytesOf(large)} bytes: ${(atLarge / atMedium).toFixed(2)} times as long a byte`,
    `sentences: ${(seed.length / own / 1000).toFixed(1)} MB/s, ${(peer / own).toFixed(2)} times as fast as Intl.Segmenter`,
    '',
  ].join('\n'),
)
