import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Briefing } from '../../../../stages/render/briefing.ts'
import { writeDocx } from '../../../../stages/render/docx/docx.ts'
import { type Part, packPart, zipParts } from '../../../../stages/render/docx/package.ts'
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
  const zip = zipParts(parts.map(packPart))
  expect(zipParts(parts.toReversed().map(packPart))).toEqual(zip)
  const files = Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)])
  expect(files).toEqual([
    ['[Content_Types].xml', '<Types/>'],
    ['b.xml', '\u0001'],
  ])
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
