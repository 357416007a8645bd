import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Briefing } from '../../../../stages/render/briefing.ts'
import { writeDocx } from '../../../../stages/render/docx/docx.ts'
import { packAgain } from '../../../../stages/render/docx/package.ts'
import { briefingOf, sampleBriefing } from '../sample-briefing.ts'

async function hash(briefing: Briefing): Promise<string> {
  const { bytes } = await writeDocx(briefing, { page: 'A4', font: async () => new Uint8Array() })
  return createHash('sha256').update(bytes).digest('hex')
}

test('forgets order and time of the zip that it is given', () => {
  const [one, other] = [new Uint8Array([1]), new Uint8Array([2])]
  const early = zipSync({ 'b.xml': other, '[Content_Types].xml': one }, { mtime: '1999-05-05T12:00:00' })
  const late = zipSync({ '[Content_Types].xml': one, 'b.xml': other }, { mtime: '2020-05-05T12:00:00' })
  expect(packAgain(early)).toEqual(packAgain(late))
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
