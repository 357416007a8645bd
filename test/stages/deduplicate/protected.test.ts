import { expect, test } from 'vitest'
import { sourceProfileSchema } from '../../../pipeline/document/source-profile.ts'
import { deduplicate } from '../../../stages/deduplicate/deduplicate.ts'
import { options } from '../../../stages/deduplicate/options.ts'
import { protectedBlocks } from '../../../stages/deduplicate/protected.ts'
import { documentOf } from '../../document.ts'
import { projectConfig } from '../../project-config.ts'

const note = 'Editor’s note: names in this report were changed at the request of those who spoke.'
const news = 'The first ferry in eleven years reached the outer islands on Thursday morning.'
const document = { ...documentOf([note, news, `“${note}” she said.`]), attribution: { source: 'rfa', evidence: [] } }
const rfa = sourceProfileSchema.parse({ ...projectConfig.sources.rfa, protected: ["Editor's note: *"] })

test('protected is what a pattern of its own source says as a whole', () => {
  expect([...protectedBlocks(document, { rfa })]).toEqual(['b1'])
  expect([...protectedBlocks(document, { rfa: { ...rfa, protected: [] }, other: rfa })]).toEqual([])
  expect([...protectedBlocks({ ...document, attribution: { source: 'gone', evidence: [] } }, { rfa })]).toEqual([])
})

test('no later article is linked to what is protected', () => {
  const summary = deduplicate.summarize(document, options.parse({}), { sources: { rfa } })
  expect(summary.paragraphs?.map(({ text }) => text)).toEqual([news, `“${note}” she said.`])
})

test('patterns are bounded', () => {
  const withPatterns = (patterns: unknown) => sourceProfileSchema.safeParse({ ...rfa, protected: patterns }).success
  expect(withPatterns(['x'.repeat(300)])).toBe(true)
  expect([['x'.repeat(301)], [''], Array.from({ length: 101 }, () => 'x'), 'x'].map(withPatterns)).toEqual([
    false,
    false,
    false,
    false,
  ])
})
