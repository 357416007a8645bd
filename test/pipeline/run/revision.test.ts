import { expect, test } from 'vitest'
import { changesBetween } from '../../../pipeline/run/revision.ts'

const record = {
  title: 'Rain at last',
  attribution: { byline: 'By Ann', notice: '© Paper' },
  sections: [{ heading: null }, { heading: 'The dam' }],
  paragraphs: [{ text: 'It rained.' }, { text: 'It rained.' }, { text: 'The gates closed.' }],
}

const encoded = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

test('each change of title, headings, paragraphs and credits is told', () => {
  const now = {
    ...record,
    title: 'Rain',
    attribution: { byline: 'By Bo', notice: '© The Paper' },
    sections: [{ heading: 'The gates' }],
    paragraphs: [{ text: 'It rained.' }, { text: 'It snowed.' }],
  }
  expect(changesBetween(encoded(record), encoded(now))).toEqual([
    'title “Rain at last” became “Rain”',
    '1 paragraph added',
    '2 paragraphs removed',
    '1 heading added',
    '1 heading removed',
    'byline changed',
    'notice changed',
  ])
})

test('the same words are said to be the same', () => {
  expect(changesBetween(encoded(record), encoded(record))).toEqual([
    'no word of title, headings, paragraphs or credits changed',
  ])
})

test.each([
  ['no JSON', new TextEncoder().encode('{')],
  ['null', encoded(null)],
  ['a record without sections', encoded({ ...record, sections: undefined })],
  ['a record whose paragraphs have no text', encoded({ ...record, paragraphs: [{ words: 1 }] })],
  ['a record whose title is a number', encoded({ ...record, title: 1 })],
])('of %s nothing is told', (_, before) => {
  expect(changesBetween(before, encoded(record))).toEqual([])
})
