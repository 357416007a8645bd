import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeDocx } from '../../../../stages/render/docx/docx.ts'
import { briefingOf, sampleBriefing } from '../sample-briefing.ts'
import { validationErrors, validator } from './validate-docx.ts'

const hostile = briefingOf(
  [
    { type: 'heading', id: `a-${'b'.repeat(38)}`, level: 9, runs: [{ text: '\u{FFFE}<w:p>' }], voice: 'pipeline' },
    {
      type: 'paragraph',
      number: 1,
      form: 'paragraph',
      runs: [
        { text: '{bullets-0}\u0000\uDFFF&amp;', language: 'und' },
        { text: 'x', language: 'no such "tag" <' },
        { text: 'འདི', language: 'bo' },
        { text: 'نص', href: 'https://a.example/نص?q=a b', language: 'ug' },
      ],
    },
  ],
  'Fog '.repeat(100),
)

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'docx-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test.skipIf(validator === undefined).each([
  ['sample', 'Microsoft365', sampleBriefing],
  ['sample', 'Office2019', sampleBriefing],
  ['hostile', 'Microsoft365', hostile],
  ['hostile', 'Office2019', hostile],
] as const)(
  '%s is valid for %s (skipped where npm has no validator for the machine)',
  async (name, officeVersion, briefing) => {
    const { bytes } = await writeDocx(briefing, { page: 'Letter', font: async () => new Uint8Array() })
    const path = join(folder, `${name}-${officeVersion}.docx`)
    writeFileSync(path, bytes)
    expect(validationErrors(path, officeVersion)).toEqual([])
  },
)
