import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Briefing } from '../../../../stages/render/briefing.ts'
import { writeDocx } from '../../../../stages/render/docx/docx.ts'
import { makeBriefing } from '../../../../stages/render/make-briefing.ts'
import type { RenderSettings } from '../../../../stages/render/writer.ts'
import { documentFrom, seedText } from '../../../made-briefing.ts'
import { projectConfig } from '../../../project-config.ts'
import { redDot } from '../../../red-dot.ts'
import { hostileBriefings } from '../hostile-briefings.ts'
import { sampleBriefing } from '../sample-briefing.ts'
import { briefingIn, scripts } from '../scripts.ts'
import { partsWithDocx } from './with-docx.ts'

const settings: RenderSettings = { page: 'A4', font: async () => new Uint8Array() }
const look = { page: 'Letter', accent: '8A1538', logo: { bytes: redDot, text: 'Harbour {bullets-0}' } } as const

async function briefingOfArticle(path: string) {
  const document = await documentFrom(seedText(path))
  const profile = projectConfig.sources[document.attribution?.source ?? '']
  if (profile === undefined) {
    throw new Error(`${path} has no source`)
  }
  return makeBriefing(document, profile, projectConfig.series)
}

const { many: _, ...hostile } = hostileBriefings

type Case = readonly [name: string, briefing: Briefing, settings: RenderSettings]

const cases: readonly Case[] = [
  ['seed', await briefingOfArticle('seeds/000_9e63f262cca9a05c.txt'), settings],
  ['lists and captions', await briefingOfArticle('test/articles/lists-and-captions.txt'), settings],
  ['Chinese article', await briefingOfArticle('test/articles/chinese.txt'), settings],
  ['sample', sampleBriefing, settings],
  ['sample with logo on Letter', sampleBriefing, { ...settings, ...look }],
  ...scripts.map((script): Case => [script.language, briefingIn(script), settings]),
  ...Object.entries(hostile).map(([name, briefing]): Case => [name, briefing, settings]),
]

test.each(cases)('%s: every part is what docx alone would write', async (_name, briefing, chosen) => {
  const { bytes } = await writeDocx(briefing, chosen)
  const { 'docProps/core.xml': core, ...parts } = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data, /\.png$/.test(path))]),
  )
  expect(core).toContain(briefing.properties.identifier)
  expect(comparable(parts)).toEqual(comparable(partsWithDocx(briefing, chosen)))
})

/** Each part as a list of tags and texts; relationships stand in any order. */
function comparable(parts: Readonly<Record<string, string>>): Record<string, string[]> {
  const lists = Object.entries(parts).map(([path, part]): [string, string[]] => {
    const tags = part.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>').split(/(?=<)/)
    return [path, path.endsWith('.rels') ? tags.sort() : tags]
  })
  return Object.fromEntries(lists)
}

test('is kept for the next briefing, and made anew for another look', async () => {
  const first = await writeDocx(sampleBriefing, settings)
  const other = await writeDocx(sampleBriefing, { ...settings, ...look })
  expect(Buffer.from(other.bytes).equals(Buffer.from(first.bytes))).toBe(false)
  expect(Buffer.from((await writeDocx(sampleBriefing, settings)).bytes).equals(Buffer.from(first.bytes))).toBe(true)
})
