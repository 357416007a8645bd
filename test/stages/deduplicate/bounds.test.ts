/** Tests inputs made to cost much: the work is bounded by counts, so that the clock need not be asked. */

import { describe, expect, test } from 'vitest'
import type { Document } from '../../../pipeline/document/document.ts'
import type { Edit } from '../../../pipeline/document/edit.ts'
import { deduplicate } from '../../../stages/deduplicate/deduplicate.ts'
import { options } from '../../../stages/deduplicate/options.ts'
import { documentOf } from '../../document.ts'

function editsOf(document: Document): readonly Edit[] {
  return deduplicate.propose(document, options.parse({}), { sources: {} }, [])
}

function drops(lines: readonly string[]): number {
  return editsOf(documentOf(lines)).filter(({ kind }) => kind === 'drop').length
}

const sentence = 'The council of the upper valley said on Monday that the dam would be repaired by spring.'

describe('costly input', () => {
  test('a paragraph of 5 MB is compared as a whole only', () => {
    const long = `${sentence} `.repeat(58_000)
    expect(long.length).toBeGreaterThan(5_000_000)
    expect(drops([long, `${long}x`, long])).toBe(1)
  })

  test('100,000 identical lines: one stays', () => {
    expect(drops(Array.from({ length: 100_000 }, () => sentence))).toBe(99_999)
  }, 60_000)

  test('20,000 paragraphs of one template with another number: none is left out, and 51 findings say so', () => {
    const lines = Array.from({ length: 20_000 }, (_, number) => sentence.replace('upper', `upper ${number}`))
    const counts = Map.groupBy(editsOf(documentOf(lines)), ({ kind }) => kind)
    expect(counts.get('drop')).toBeUndefined()
    expect(counts.get('cite')).toHaveLength(19_999)
    expect(counts.get('report')).toHaveLength(51)
    expect(counts.get('report')?.at(-1)).toMatchObject({
      finding: { message: '19949 more paragraphs are much like an earlier one; all stand.' },
    })
  }, 120_000)

  test('of 300 pairs that come to nothing 50 are recorded', () => {
    const lines = Array.from({ length: 300 }, (_, number) => [
      `Yes, ${number}.`,
      'Nobody knew.',
      `Yes, ${number}.`,
    ]).flat()
    expect(editsOf(documentOf(lines)).filter(({ kind }) => kind === 'reject')).toHaveLength(50)
  })

  test.each([
    ['only punctuation', 0, '!!! … ??? — — — ¿¿¿ “ ” ( ) [ ] * * * / / / : : :'],
    ['one character many times', 0, 'a'.repeat(100_000)],
    ['one word many times', 1, 'no '.repeat(4000)],
    ['mixed scripts', 1, 'Officials 官员 เจ้าหน้าที่ ពលរដ្ឋ said 说 that 12 十二 people фарид народ 사람 left.'],
    ['marks, and halves of characters', 0, `${'e\u0301'.repeat(500)} \u{1F600} \u202Eabc\u202C`],
  ])('%s: %i of two copies is left out', (_, expected, line) => {
    expect(drops([line, 'Something else stands between the two lines here.', line])).toBe(expected)
  })
})
