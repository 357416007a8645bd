import { expect, test } from 'vitest'
import { writePdf } from '../../../../stages/render/pdf/pdf.ts'
import { writeText } from '../../../../stages/render/text/text.ts'
import { briefingOf } from '../sample-briefing.ts'
import { onA4 } from './settings.ts'
import { writeAndCheck } from './write-and-check.ts'

const lane = 'The ferry to the outer islands carries flour, mail and a doctor, twice a week when the weather allows. '

test('breaks a table between rows and repeats its head, which is no part of the text', async () => {
  const rows = Array.from({ length: 40 }, (_, index) => [
    { runs: [{ text: `${index} ${lane.repeat(4).trim()}` }], voice: 'source' } as const,
    { runs: [{ text: 'Quay' }], voice: 'pipeline' } as const,
  ])
  const briefing = briefingOf([{ type: 'table', caption: 'Sailings', columns: ['What', 'Where'], rows }])
  const { drawn, text, footers, pages } = await writeAndCheck(briefing)
  expect(drawn).toBe((await writeText(briefing)).drawn)
  expect(pages).toBeGreaterThan(3)
  expect(text.match(/What/g)).toHaveLength(1)
  expect(footers.slice(1)).toEqual(footers.slice(1).map(() => expect.stringMatching(/^What\s+Where\s+Source/)))
  expect(text.split('Quay').filter((row) => row.includes('Page'))).toEqual([])
})

test('breaks a row that is higher than a page', async () => {
  const rows = [[{ runs: [{ text: lane.repeat(100) }], voice: 'source' } as const]]
  const { pages } = await writeAndCheck(briefingOf([{ type: 'table', caption: 'One', columns: ['Words'], rows }]))
  expect(pages).toBeGreaterThan(2)
})

test('refuses a row that does not fit its columns', async () => {
  const briefing = briefingOf([{ type: 'table', caption: 'Two', columns: ['A', 'B'], rows: [[]] }])
  await expect(writePdf(briefing, onA4)).rejects.toThrow('table “Two” has rows that do not fit its 2 columns')
})
