import { expect, test } from 'vitest'
import { quotationDrifts } from '../../../stages/review/quotation-drift.ts'
import { documentOf } from '../../document.ts'

const words = Array.from({ length: 250 }, (_, index) => `word${index}`).join(' ')

test('4 MB of alike quotations in two thousand paragraphs are compared, up to a bound', () => {
  const paragraphs = Array.from({ length: 2000 }, (_, index) => `“Speaker${index} said ${words} and left${index}.”`)
  const findings = quotationDrifts(documentOf(paragraphs).blocks)
  expect(findings.length).toBeGreaterThanOrEqual(1000)
  expect(findings.length).toBeLessThan(1100)
})

test('two pairs of quotations in the same two paragraphs are one finding, for the longer run', () => {
  const one =
    '“Farms had to be closed after the water had reached their gates.” “We all of us saw it coming for many years here.”'
  const other =
    '“Farms had to be closed after the water had reached our doors.” “We all of us saw it coming for many years too.”'
  const findings = quotationDrifts(documentOf([one, other]).blocks)
  expect(findings.map(({ message }) => message.slice(0, 66))).toEqual([
    'The same quotation (“… Farms had to be closed after …”) is worded ',
  ])
})
