import { expect, test } from 'vitest'
import { linesOf } from '../../../stages/read/lines.ts'
import { type BlockMark, splitBlocks } from '../../../stages/read/split-blocks.ts'

function blocksOf(text: string, mark: BlockMark | 'auto' = 'auto'): string[] {
  return splitBlocks(linesOf(text), mark).map(({ start, end }) => text.slice(start, end))
}

/** Words in lines of at most `width` characters, as an e-mail program breaks them. */
function wrap(text: string, width: number): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(word)
    } else {
      lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
    }
  }
  return lines.join('\n')
}

const paragraphs = [
  'Villagers along the upper river said on Monday that the road to the market had been shut for a third week, and that the price of rice had doubled.',
  'An official of the district, who asked not to be named, said that the road would be opened when the rain stopped. “We have no date,” he said.',
  'Nobody has counted the houses that were lost. The last count was made four years ago by a man on a bicycle.',
]
const head = ['Villagers cut off as road stays shut', 'By Jane Doe for RFA Burmese', '2021-06-22']
const credits = ['Reported by Jane Doe.', 'Written in English by John Roe.', 'Photos by Ann Example.']

test.each([50, 60, 72, 80, 100])('wrapped at %i, with titles and credits on lines of their own', (width) => {
  const wrapped = paragraphs.map((paragraph) => wrap(paragraph, width))
  expect(blocksOf([head.join('\n'), ...wrapped, credits.join('\n')].join('\n\n'))).toEqual([
    ...head,
    ...wrapped,
    ...credits,
  ])
})

test('a heading right above its wrapped paragraph is a block of its own', () => {
  const wrapped = paragraphs.map((paragraph) => wrap(paragraph, 72))
  expect(blocksOf(`${wrapped[0]}\n\nRoads remain shut\n${wrapped[1]}\n\n${wrapped[2]}`)).toEqual([
    wrapped[0],
    'Roads remain shut',
    wrapped[1],
    wrapped[2],
  ])
})

test('lines of verse stay lines', () => {
  const verse = ['The road is long,', 'the rice is dear,', 'the rain goes on', 'another year.']
  const wrapped = paragraphs.map((paragraph) => wrap(paragraph, 72))
  expect(blocksOf([...wrapped, verse.join('\n')].join('\n\n'))).toEqual([...wrapped, ...verse])
})

test('wrapped without blank lines: a line that is not full ends a paragraph', () => {
  const wrapped = paragraphs.map((paragraph) => wrap(paragraph, 60))
  expect(blocksOf(wrapped.join('\n'))).toEqual(wrapped)
})

test('one paragraph a line, whatever the length, with and without blank lines', () => {
  expect(blocksOf([...head, ...paragraphs, ...credits].join('\n'))).toEqual([...head, ...paragraphs, ...credits])
  expect(blocksOf([...head, ...paragraphs, ...credits].join('\n\n'))).toEqual([...head, ...paragraphs, ...credits])
  expect(blocksOf('A heading\nIt rained for three days.\nThen it stopped.\n\nReported by A.')).toHaveLength(4)
})

test('wrapped Chinese joins, Chinese with one paragraph a line does not', () => {
  const lines = [
    '水库的水位已经降到有记录以来的最低点，下游的农民',
    '只能等待秋天的雨水，没有人知道雨水什么时候会来。',
    '村里的老人说从来没有见过这样的情况，也没有人来问',
    '过他们。',
  ]
  const text = lines.join('\n')
  expect(blocksOf(`${text}\n\n${text}`)).toHaveLength(2)
  expect(blocksOf('官员说，水位已经降到最低点。\n居民说，没有人问过他们。\n\n责编：石磊')).toHaveLength(3)
})

test('the mark that is asked for is used', () => {
  expect(blocksOf('One.\nTwo.\n\nThree.', 'line')).toEqual(['One.', 'Two.', 'Three.'])
})
