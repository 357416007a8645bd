import { expect, test } from 'vitest'
import { writeText } from '../../../../stages/render/text/text.ts'
import { madePng } from '../../../made-png.ts'
import { redDot } from '../../../red-dot.ts'
import { sampleBriefing } from '../sample-briefing.ts'
import { onA4 } from './settings.ts'
import { writeAndCheck } from './write-and-check.ts'

test('draws the logo as a figure before all words, and changes none of them', async () => {
  const logo = { bytes: redDot, text: 'Harbour Institute' }
  const { drawn, tags, bytes } = await writeAndCheck(sampleBriefing, { ...onA4, logo, accent: '8A1538' })
  expect(drawn).toBe((await writeText(sampleBriefing)).drawn)
  expect(tags.slice(0, 3)).toEqual(['Document', '  Figure', '  H1'])
  const again = await writeAndCheck(sampleBriefing, { ...onA4, logo, accent: '8A1538' })
  expect(Buffer.from(again.bytes).equals(bytes)).toBe(true)
})

test.each([
  ['grey', 0],
  ['RGB', 2],
  ['palette', 3],
  ['grey with transparency', 4],
  ['RGB with transparency', 6],
])('holds a whole file with a logo in %s', async (_, colour) => {
  const settings = { ...onA4, logo: { bytes: madePng(colour), text: 'Harbour Institute' } }
  const { bytes } = await writeAndCheck(sampleBriefing, settings)
  expect(Buffer.from(bytes.subarray(-6)).toString()).toBe('%%EOF\n')
  const again = await writeAndCheck(sampleBriefing, settings)
  expect(Buffer.from(again.bytes).equals(bytes)).toBe(true)
})
