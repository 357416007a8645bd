import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { makeBriefing } from '../../../../stages/render/make-briefing.ts'
import { makeNinjs } from '../../../../stages/render/record/make-ninjs.ts'
import { makeAll, seedText } from '../../../made-briefing.ts'
import { projectConfig } from '../../../project-config.ts'

const schemaFile = new URL('../../../../../shared/data/ninjs-schema_3.1.json', import.meta.url)
const isHere = existsSync(schemaFile)
if (!isHere) {
  process.stdout.write('ninjs: not checked, because the schema of IPTC does not lie in ../shared/data\n')
}

async function ninjsOf(path: string): Promise<Record<string, unknown>> {
  const { document, record } = await makeAll(seedText(path))
  const profile = projectConfig.sources.rfa
  if (profile === undefined) {
    throw new Error('config.yaml has no source rfa')
  }
  const briefing = makeBriefing(document, profile, projectConfig.series)
  return JSON.parse(JSON.stringify(makeNinjs(document, briefing, record)))
}

/** The schema refers to one on the web, which is stubbed: no place has a shape here. */
function ninjsValidator() {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ajv.addFormat('uri', (value) => URL.canParse(value))
  ajv.addFormat('date-time', (value) => !Number.isNaN(Date.parse(value)) && value.includes('T'))
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' })
  return ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')))
}

test
  .skipIf(!isHere)
  .each([
    'seeds/000_9e63f262cca9a05c.txt',
    'test/articles/chinese.txt',
    'test/articles/wrapped-front-matter.txt',
    'test/articles/byline-no-notice.txt',
  ])('%s gives a valid item of IPTC ninjs 3.1', async (path) => {
  const validate = ninjsValidator()
  const item = await ninjsOf(path)
  expect(validate(item), JSON.stringify(validate.errors)).toBe(true)
  expect(validate({ ...item, byName: 'unknown' })).toBe(false)
})

test('the rights stand in it, character for character', async () => {
  const item = await ninjsOf('seeds/000_9e63f262cca9a05c.txt')
  expect(item).toMatchObject({
    by: 'Reported by Alim Seytoff for RFA’s Uyghur Service. Written in English by Roseanne Gerin.',
    copyrightHolder: 'Radio Free Asia',
    infoSources: [{ name: 'Radio Free Asia', role: 'originator', uri: 'https://www.rfa.org' }],
    places: expect.arrayContaining([{ name: 'XUAR', literal: 'CN-XJ' }]),
  })
  expect(item.copyrightNotice).toContain('Copyright © 1998-2020, RFA.')
  expect(item).not.toHaveProperty('contentCreated')
})
