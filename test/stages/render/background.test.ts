import { expect, test } from 'vitest'
import { makeBriefing } from '../../../stages/render/make-briefing.ts'
import { writeText } from '../../../stages/render/text/text.ts'
import { documentFrom } from '../../made-briefing.ts'
import { projectConfig } from '../../project-config.ts'
import { citeChange } from './cite-change.ts'

const seed = [
  'A new bridge in the valley',
  'Work on the first bridge over the lower river began on Monday, the builders told reporters.',
  'The valley has been ruled by a council of elders since the war ended in the year 1954.',
  'It will take two years and will cost more than any other bridge that was ever built in the valley.',
  'Copyright © 2022 RFA. Used with the permission of Radio Free Asia.',
].join('\n')

/** The text edition of the seed when its line 3 stands in so many earlier texts. */
async function textWith(earlierDocuments: number, isBackground: boolean): Promise<string> {
  const document = await documentFrom(seed)
  const cites = document.blocks
    .filter(({ place }) => place.line === 3)
    .map((block) => citeChange(block, earlierDocuments, isBackground))
  const profile = projectConfig.sources.rfa
  if (profile === undefined) {
    throw new Error('config.yaml has no source rfa')
  }
  const changed = { ...document, changes: [...document.changes, ...cites] }
  return new TextDecoder().decode((await writeText(makeBriefing(changed, profile, { name: 'Valley' }))).bytes)
}

test('marks standing background in the margin, once, and says once what that means', async () => {
  const text = await textWith(5, true)
  expect(text).toContain('\n\nBackground: in 5 earlier texts\n2  The valley has been ruled')
  expect(text.match(/earlier texts/g)).toHaveLength(2)
  expect(text.match(/• “Background” in the margin marks/g)).toHaveLength(1)
})

test('states no number that the index cannot know', async () => {
  expect(await textWith(31, true)).toContain('Background: in 31 earlier texts\n')
  expect(await textWith(40, true)).toContain('Background: in 32 or more earlier texts\n')
})

test('lists a paragraph that is no background among what earlier texts said', async () => {
  const text = await textWith(1, false)
  expect(text).not.toContain('Background')
  expect(text).toContain('• Paragraph 2 repeats line 2 of “Flood” word for word.')
})
