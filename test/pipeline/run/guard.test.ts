import { expect, test } from 'vitest'
import { lostAttribution } from '../../../pipeline/run/guard.ts'
import { formats } from '../../../stages/render/formats.ts'

const byline = 'Reported by Ann Example.'
const notice = 'Copyright © Example News.'
const required = [byline, notice]

/** For each format what would be lost: "text", "properties", or both. */
function lostIn(drawn: string, properties: Record<string, string>): Record<string, string[]> {
  return Object.fromEntries(
    formats.map((format) => [
      format.name,
      lostAttribution({ required }, { drawn, properties }, format).map(({ message }) =>
        message.replace(/^The (.+) of the .*$/, '$1'),
      ),
    ]),
  )
}

test('a credit that is not whole in the text is lost, in every format', () => {
  expect(lostIn(`Rain.\n${byline.slice(0, -1)}\n${notice}`, { rights: `${byline} ${notice}` })).toEqual({
    pdf: ['text'],
    docx: ['text'],
    text: ['text'],
  })
})

test('a credit must stand in the properties of each format that has them', () => {
  expect(lostIn(`${byline}\n${notice}`, { rights: notice })).toEqual({
    pdf: ['properties'],
    docx: ['properties'],
    text: [],
  })
})

test('without any properties both credits are lost', () => {
  expect(lostIn(notice, {})).toEqual({
    pdf: ['text and the properties', 'properties'],
    docx: ['text and the properties', 'properties'],
    text: ['text'],
  })
})
