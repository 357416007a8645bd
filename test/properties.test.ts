/** What must hold for every text, tried on random ones. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, replay } from '../pipeline/document/apply-edits.ts'
import { bodyKinds, type Document } from '../pipeline/document/document.ts'
import { PipelineError } from '../pipeline/document/finding.ts'
import { passStages } from '../pipeline/run/pass-stages.ts'
import { wholeStages } from '../pipeline/run/whole-stages.ts'
import { exactKey } from '../stages/deduplicate/exact-key.ts'
import { normalize } from '../stages/normalize/normalize.ts'
import { read } from '../stages/read/read.ts'
import { goodSeed, outputOf, runIn, worldOf } from './memory-run.ts'
import { projectConfig } from './project-config.ts'
import { sortedWords } from './words.ts'

const context = { sources: projectConfig.sources }

/** Lines as news has them, and as it never should. */
const line = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 12, mode: 'words' }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  fc.constantFrom(
    'Reported by Ann Example for RFA’s Uyghur Service.',
    'Copyright © 1998-2020, RFA. Used with the permission of Radio Free Asia. https://www.rfa.org.',
    'It rained. Reported by Ann Example for RFA’s Lao Service.',
    'What the farmers say',
    '# A heading',
    '- a point',
    '> a quotation',
    'The same line of some length stands here once more.',
    'Share',
    '官员说，水库的水位已经降到最低。',
    '',
  ),
)

const text = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'))

/** `undefined` for a text that is set aside. */
function readText(content: string): Document | undefined {
  try {
    return read({ path: 'a.txt', bytes: new TextEncoder().encode(content) }, { blocks: 'auto', maximumBlocks: 1000 })
  } catch (error) {
    if (error instanceof PipelineError) {
      return undefined
    }
    throw error
  }
}

async function throughStages(document: Document): Promise<Document> {
  return passStages(document, wholeStages(projectConfig.stages), context, [])
}

test('replaying the changes over the reader’s blocks gives the document', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (content) => {
      const before = readText(content)
      if (before !== undefined) {
        const after = await throughStages(before)
        expect(replay(before, after.changes)).toEqual(after)
      }
    }),
  )
})

test('each block of the reader is the stretch of the text that its place names', () => {
  fc.assert(
    fc.property(text, (content) => {
      // What cannot be encoded is replaced before the reader sees it.
      const decoded = content.toWellFormed()
      for (const { place, text: blockText } of readText(content)?.blocks ?? []) {
        expect(decoded.replace(/^\ufeff/, '').slice(place.start, place.end)).toBe(blockText)
      }
    }),
  )
})

test('no word is lost on the way: all that was read is shown, set aside or recorded as removed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.lorem({ maxCount: 9, mode: 'words' }), { maxLength: 30 }), async (lines) => {
      const before = readText(lines.join('\n'))
      if (before !== undefined) {
        const after = await throughStages(before)
        const removed = after.changes.flatMap(({ edit, before: blocks }) => (edit.kind === 'drop' ? blocks : []))
        expect(sortedWords([...after.blocks, ...removed].map((block) => block.text))).toEqual(sortedWords(lines))
      }
    }),
  )
})

test('normalizing twice is normalizing once', () => {
  fc.assert(
    fc.property(text, (content) => {
      const document = readText(content)
      if (document !== undefined) {
        const once = applyEdits(document, normalize.propose(document, {}, context), normalize)
        expect(normalize.propose(once, {}, context)).toEqual([])
      }
    }),
  )
})

test('the last copy of a paragraph is never dropped', async () => {
  const few = fc.array(
    fc.constantFrom('One two three four five.', 'Six seven eight nine ten.', 'A b c d e f.', 'B c d e f g.'),
    { minLength: 1, maxLength: 20 },
  )
  await fc.assert(
    fc.asyncProperty(few, async (lines) => {
      const before = readText(['A title', ...lines].join('\n'))
      const after = await throughStages(before as Document)
      const kept = new Set(after.blocks.filter(({ kind }) => bodyKinds.has(kind)).map((block) => exactKey(block.text)))
      const isHeading = new Set(
        after.blocks.filter(({ kind }) => kind === 'heading').map((block) => exactKey(block.text)),
      )
      for (const words of lines) {
        expect(kept.has(exactKey(words)) || isHeading.has(exactKey(words))).toBe(true)
      }
    }),
  )
})

test('seeds in any order give the same output', async () => {
  const names = ['a.txt', 'b/c.txt', 'd.txt', 'e.txt']
  const seeds = names.map(
    (name, index) => [name, goodSeed.replace('third', ['third', 'fourth', 'third', 'tenth'][index] ?? '')] as const,
  )
  const expected = outputOf(await run(seeds))
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...seeds], { minLength: 4 }), async (shuffled) => {
      expect(outputOf(await run(shuffled))).toEqual(expected)
    }),
    { numRuns: 10 },
  )
})

async function run(seeds: readonly (readonly [string, string])[]) {
  const world = worldOf(Object.fromEntries(seeds))
  await runIn(world)
  return world
}
