import { expect, test } from 'vitest'
import { writeText } from '../../../../stages/render/text/text.ts'
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
