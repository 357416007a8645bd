import { expect, test } from 'vitest'
import { writePdf } from '../../../../stages/render/pdf/pdf.ts'
import { sampleBriefing } from '../sample-briefing.ts'
import { readPdf } from './read-pdf.ts'
import { onA4 } from './settings.ts'

test('names title, people, source and rights, as in the file', async () => {
  const { bytes, properties } = await writePdf(sampleBriefing, onA4)
  const { xmp } = readPdf(bytes)
  expect(properties).toMatchObject({
    'dc:title': 'Ferries stop & <wait> for the fog',
    'dc:creator': 'Ilse Marrow; Tomas Quill',
    'dc:publisher': 'Harbour Desk',
    'dc:source': 'https://harbour.example/ferries',
    'dc:rights': sampleBriefing.properties.copyrightNotice,
    'dc:language': 'en; zh-Hans',
    'dc:identifier': 'ferries-0a1b2c3d',
    'xmpRights:Marked': 'True',
    'photoshop:Credit': 'Harbour Desk (HD)',
    'wirebrief:byline': sampleBriefing.properties.byline,
    'wirebrief:paragraphsRemoved': '2',
    'xmp:CreateDate': '2019-11-04T00:00:00Z',
  })
  expect(xmp).toContain('<rdf:li xml:lang="x-default">Ferries stop &amp; &lt;wait&gt; for the fog</rdf:li>')
  expect(xmp).toContain('<dc:creator><rdf:Seq><rdf:li>Ilse Marrow</rdf:li><rdf:li>Tomas Quill</rdf:li></rdf:Seq>')
})

test('says nothing about what is not known', async () => {
  const unknown = { ...sampleBriefing.properties, byline: '', copyrightNotice: '', creators: [] }
  const { properties } = await writePdf({ ...sampleBriefing, properties: unknown }, onA4)
  const names = Object.keys(properties)
  expect(names.filter((name) => /rights|Marked|creator|byline/.test(name))).toEqual([])
})

test.each([
  ['2021-06-22', '2021-06-22T00:00:00Z'],
  ['2021-06-22T10:30:00', '2021-06-22T10:30:00Z'],
  ['2021-06-22T10:30:00+02:00', '2021-06-22T08:30:00Z'],
  ['in June', '1980-01-01T00:00:00Z'],
])('dates the file %s', async (date, written) => {
  const { properties } = await writePdf({ ...sampleBriefing, date }, onA4)
  expect(properties['xmp:CreateDate']).toBe(written)
})

test('has a date without one', async () => {
  const { date: _, ...undated } = sampleBriefing
  const { properties } = await writePdf(undated, onA4)
  expect(properties['xmp:ModifyDate']).toBe('1980-01-01T00:00:00Z')
})

test('holds mark-up in every property as text', async () => {
  const title = ']]> <&> "x" \u{FFFE} </rdf:li>'
  const { bytes, properties } = await writePdf(
    { ...sampleBriefing, properties: { ...sampleBriefing.properties, title } },
    onA4,
  )
  expect(properties['dc:title']).toBe(']]> <&> "x" \u{FFFD} </rdf:li>')
  expect(readPdf(bytes).xmp).toContain('>]]&gt; &lt;&amp;&gt; "x" \u{FFFD} &lt;/rdf:li&gt;<')
})
