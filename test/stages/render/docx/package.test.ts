import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { Document, Packer, Paragraph } from 'docx'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Briefing } from '../../../../stages/render/briefing.ts'
import { writeDocx } from '../../../../stages/render/docx/docx.ts'
import { numberedForms, numbering } from '../../../../stages/render/docx/numbering.ts'
import { type Part, packParts, partsOf } from '../../../../stages/render/docx/package.ts'
import { makeStyles } from '../../../../stages/render/docx/styles.ts'
import { briefingOf, sampleBriefing } from '../sample-briefing.ts'

async function hash(briefing: Briefing): Promise<string> {
  const { bytes } = await writeDocx(briefing, { page: 'A4', font: async () => new Uint8Array() })
  return createHash('sha256').update(bytes).digest('hex')
}

test('forgets the order of its parts', () => {
  const parts: Part[] = [
    ['b.xml', Uint8Array.of(1)],
    ['[Content_Types].xml', '<Types/>'],
  ]
  expect(packParts(parts)).toEqual(packParts(parts.toReversed()))
  expect(Object.keys(unzipSync(packParts(parts)))).toEqual(['[Content_Types].xml', 'b.xml'])
})

test('has the parts that docx packs itself, byte for byte', async () => {
  const make = () =>
    new Document({
      styles: makeStyles('en'),
      numbering,
      customProperties: [{ name: 'byline', value: 'Ilse & Tomas' }],
      sections: [{ children: [new Paragraph({ text: 'Fog <1>', ...numberedForms.paragraph })] }],
    })
  const override = { path: 'docProps/core.xml', data: '<core/>' }
  const packed = unzipSync(await Packer.toBuffer(make(), undefined, [override]))
  expect(unzipSync(packParts(partsOf(make(), [override])))).toEqual(packed)
})

test('gives the same bytes after other documents', async () => {
  const first = await hash(sampleBriefing)
  await hash(briefingOf([{ type: 'heading', id: 'other', level: 2, runs: [{ text: 'Other' }], voice: 'source' }]))
  expect(await hash(sampleBriefing)).toBe(first)
})

test.each(['Pacific/Kiritimati', 'America/Los_Angeles'])(
  'gives the same bytes in another process in %s',
  async (TZ) => {
    const program = fileURLToPath(new URL('write-sample.ts', import.meta.url))
    const printed = execFileSync(process.execPath, [program], { env: { ...process.env, TZ }, encoding: 'utf8' })
    expect(printed).toBe(await hash(sampleBriefing))
  },
)
