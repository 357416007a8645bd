import { expect, test } from 'vitest'
import { corePropertiesPart, customPropertiesPart } from '../../../../stages/render/docx/properties.ts'
import { sampleBriefing } from '../sample-briefing.ts'

test.each([
  ['2021-06-22', '2021-06-22T00:00:00Z'],
  ['2021-06', '2021-06-01T00:00:00Z'],
  ['2021', '2021-01-01T00:00:00Z'],
  ['2021-06-22T10:30:00', '2021-06-22T10:30:00Z'],
  ['2021-06-22T10:30:00+08:00', '2021-06-22T02:30:00Z'],
  ['1950-01-01', '1980-01-01T00:00:00Z'],
  ['soon', '1980-01-01T00:00:00Z'],
])('writes the date %s as %s', (date, expected) => {
  expect(corePropertiesPart({ ...sampleBriefing, date }).properties.created).toBe(expected)
})

test('has a date of its own for a briefing without one', () => {
  const { date, ...undated } = sampleBriefing
  expect(date).toBeDefined()
  expect(corePropertiesPart(undated).properties.modified).toBe('1980-01-01T00:00:00Z')
})

test('leaves out what is not known', () => {
  const { byline, ...others } = customPropertiesPart(sampleBriefing).properties
  expect(byline).toBe(sampleBriefing.properties.byline)
  const properties = { ...sampleBriefing.properties, byline: '' }
  expect(customPropertiesPart({ ...sampleBriefing, properties }).properties).toEqual(others)
})
