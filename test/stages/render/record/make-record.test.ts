import { expect, test } from 'vitest'
import { makeAll, seedText } from '../../../made-briefing.ts'

const { record } = await makeAll(seedText('seeds/000_9e63f262cca9a05c.txt'))

test('a section says who, what, where and when it names', () => {
  const [opening, lawmakers, polysilicon] = record.sections
  expect(opening?.people).toContainEqual({
    name: 'Leslie Norton',
    role: 'Canada’s ambassador to the U.N.',
    corroboration: 'speaks',
  })
  expect(opening?.dates).toContainEqual({ words: 'August 2018', edtf: '2018-08', paragraph: 4 })
  expect(opening?.dates).toContainEqual({ words: 'Tuesday', paragraph: 1 })
  expect(opening?.figures).toContainEqual({ words: '44', value: 44, counted: 'countries', paragraph: 2 })
  expect(lawmakers?.organisations).toContain('Inter-Parliamentary Alliance on China')
  expect(lawmakers?.places).toContainEqual({ name: 'Lithuania', code: 'LT' })
  expect(polysilicon?.acronyms.map(({ acronym }) => acronym)).toEqual(['CBP', 'WRO'])
})

test('a sea of no single country is a region and no place', async () => {
  const article =
    'Boats wait in the harbor\nBoats from Vietnam waited in the South China Sea for three days.\nBy Ann Example for RFA Burmese\n'
  const { record: other } = await makeAll(article)
  expect(other.sections[0]).toMatchObject({ places: [{ name: 'Vietnam', code: 'VN' }], regions: ['South China Sea'] })
})

test('all 27 quotations of the text are recorded, each in its section, those with a stated speaker as tier A', () => {
  expect(record.quotes).toHaveLength(27)
  expect(record.sections.flatMap(({ quotes }) => quotes)).toEqual(record.quotes.map((_, index) => index))
  expect(record.quotes[0]).toMatchObject({ speaker: 'Leslie Norton', cue: 'Norton said', paragraph: 3, tier: 'A' })
  for (const { speaker, tier } of record.quotes) {
    expect(tier).toBe(speaker === undefined ? 'none' : 'A')
  }
})

test('quotations and key points are words of their paragraphs', () => {
  const texts = new Map(record.paragraphs.map(({ number, text }) => [number, text]))
  for (const { text, paragraph } of [...record.quotes, ...record.keyPoints]) {
    expect(texts.get(paragraph)).toContain(text)
  }
})

test('schema.org: a report based on a news article, with its rights', () => {
  expect(record.schemaOrg).toMatchObject({
    '@type': 'Report',
    creditText: 'Radio Free Asia (RFA)',
    isBasedOn: {
      '@type': 'NewsArticle',
      author: [
        { '@type': 'Person', name: 'Alim Seytoff' },
        { '@type': 'Person', name: 'Roseanne Gerin' },
      ],
      copyrightNotice: record.attribution.notice,
    },
  })
})

test('PROV: the briefing was derived from the seed by the stages that changed something', () => {
  const graph = record.provenance['@graph'] as Record<string, unknown>[]
  const briefing = graph.find((node) => node['@id'] === '#briefing')
  expect(briefing).toMatchObject({
    wasDerivedFrom: '#seed',
    wasAttributedTo: '#publisher',
    hadPrimarySource: '#article',
  })
  expect(briefing).toHaveProperty('wasGeneratedBy', [
    '#stage-attribute',
    '#stage-structure',
    '#stage-deduplicate',
    '#stage-annotate',
    '#stage-review',
  ])
  expect(graph).toContainEqual({ '@id': '#stage-review', '@type': 'Activity', label: 'review 4', used: '#seed' })
})
