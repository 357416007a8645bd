import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, replay } from '../../../pipeline/document/apply-edits.ts'
import { bodyKinds } from '../../../pipeline/document/document.ts'
import { read } from '../../../stages/read/read.ts'
import { structure } from '../../../stages/structure/structure.ts'
import { titleOf } from '../../../stages/structure/title.ts'
import { headingLines, structured, structuredLines } from './structured.ts'

const sample = (name: string) => ({
  path: name,
  bytes: readFileSync(new URL(`../../articles/${name}`, import.meta.url)),
})

test('the seed: the first line serves as title, and lines 17 and 37 are the headings', () => {
  const path = '000_9e63f262cca9a05c.txt'
  const document = structured({ path, bytes: readFileSync(new URL(`../../../seeds/${path}`, import.meta.url)) })
  const kinds = document.blocks.map(({ kind, place }) => `${place.line} ${kind}`)
  expect(kinds.filter((each) => !each.endsWith(' paragraph'))).toEqual([
    '1 title',
    '17 heading',
    '37 heading',
    '45 byline',
    '46 notice',
  ])
  expect(titleOf(document)).toMatchObject({ from: 'first-line', block: 'b1' })
})

test.each([
  ['byline-under-title.txt', 'Court in Aksaray jails Uyghur baker for sending money abroad', [8, 14, 20], 19],
  ['no-headings.txt', 'Myanmar villagers dig wells by hand as aid convoy waits at checkpoint', [], 16],
  [
    'many-headings.txt',
    'Five years on, coastal towns still pay for the Halong Bay II power plant',
    [5, 9, 14, 19, 24, 29, 33],
    30,
  ],
  ['lists-and-captions.txt', 'What the new Hong Kong archive law changes', [10], 17],
  ['no-attribution.txt', 'Mongolia reopens border crossing after dispute over coal trucks', [], 6],
  ['chinese.txt', '云岭矿难三周年 遇难者家属仍在等待调查报告', [8, 13], 15],
  ['wrapped-front-matter.txt', 'Laos puts fishing ban on stretch of the Nam Ou after mass die-off', [17, 30], 9],
  ['repeats.txt', 'Shelling of market town in Shan state kills at least 12', [7, 14], 14],
  ['byline-no-notice.txt', 'Nepal turns back 19 Tibetans at the Korala crossing', [8], 8],
])('%s has the title, headings and number of paragraphs that its author gave it', (name, title, lines, count) => {
  const document = structured(sample(name))
  expect(titleOf(document)).toMatchObject({ text: title, from: 'source' })
  expect(headingLines(document)).toEqual(lines)
  expect(document.blocks.filter(({ kind }) => bodyKinds.has(kind))).toHaveLength(count)
})

test('replaying the changes gives the document', () => {
  const document = structured(sample('lists-and-captions.txt'))
  const source = read(sample('lists-and-captions.txt'), { blocks: 'auto', maximumBlocks: 1000 })
  expect(replay(source, document.changes)).toEqual(document)
})

test('a second pass proposes nothing new', () => {
  const lines = [
    '# Ferry stops',
    'The ferry stopped on Monday after forty years.',
    '## Fares',
    'Nobody had raised the fares.',
  ]
  const document = structuredLines(lines)
  expect(structure.propose(document, structure.options.parse({}), { sources: {} })).toEqual([])
})

test.each(['“', '(', '[', 'A', 'A ', '# ', '#', '> ', '."', '- ', '一、', '（', 'May 1 ', 'said '])(
  'two million characters of %j take less than two seconds',
  (unit) => {
    const long = unit.repeat(Math.ceil(1_000_000 / unit.length))
    const line = unit.repeat(Math.ceil(100 / unit.length))
    const document = structuredLines(['Ferry stops'])
    const block = { kind: 'paragraph', place: { line: 1, column: 1, start: 0, end: 0 } } as const
    const texts = ['Ferry stops', long, ...Array.from({ length: 10_000 }, () => line)]
    const blocks = texts.map((text, index) => ({ ...block, id: `b${index}`, text }))
    const start = performance.now()
    structure.propose({ ...document, blocks }, structure.options.parse({}), { sources: {} })
    expect(performance.now() - start).toBeLessThan(2000)
  },
)

test('whatever the lines are, every block stays and the article keeps a paragraph', () => {
  const starts = ['', '> ', '- ', '1. ', '一、', 'Photo: ', 'Q: ', '“']
  const ends = ['', '.', '?', '。', ':', '.”', ' (AFP)']
  const words = fc.array(fc.constantFrom('Ferry', 'stops', 'harbor', '渡轮', 'said', 'March 4'), {
    minLength: 1,
    maxLength: 40,
  })
  const line = fc
    .tuple(fc.constantFrom(...starts), words, fc.constantFrom(...ends))
    .map(([start, middle, end]) => `${start}${middle.join(' ')}${end}`)
  const empty = structuredLines(['Ferry stops'])
  const check = (texts: string[]) => {
    const place = { line: 1, column: 1, start: 0, end: 0 }
    const blocks = texts.map((text, index) => ({ id: `b${index}`, kind: 'paragraph', text, place }) as const)
    const document = { ...empty, blocks, changes: [] }
    const edits = structure.propose(document, structure.options.parse({}), { sources: {} })
    const after = applyEdits(document, edits, structure).blocks
    expect(after.map(({ id }) => id)).toEqual(blocks.map(({ id }) => id))
    expect(after.some(({ kind }) => bodyKinds.has(kind))).toBe(true)
    expect(after.every(({ text }) => text.trim() !== '')).toBe(true)
    expect(after.filter(({ kind }) => kind === 'title').length).toBeLessThan(2)
  }
  fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), check), { seed: 4, numRuns: 500 })
})
