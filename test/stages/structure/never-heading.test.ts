import { expect, test } from 'vitest'
import { isNeverHeading } from '../../../stages/structure/never-heading.ts'

test.each([
  'Reported by Anna Rehling',
  'By Anna Rehling',
  'Photo by Anna Rehling',
  'Edited by Nora',
  'Copyright 2024',
  'All rights reserved',
  'More on this story',
  'Follow us on Facebook',
  'Share this article',
  'Comments',
  'Watch: The ferry',
  'Editor’s note',
  'Related',
  'rfa.org/english',
  'press@example.org',
  'Q: Why',
  '• a ferry',
  '2. A ferry',
  'The ferry and the',
  'We are tired, he said',
  '相关报道',
  '责编：石磊',
  '记者江若兰',
  '记者：江若兰',
])('%s is never a heading', (text) => {
  expect(isNeverHeading(text)).toBe(true)
})

test.each([
  'Related losses mount',
  'Comments that cost a career',
  'Shared waters',
  'Followers of the old faith',
  'Watching the river',
  'Prints of a lost world',
  'Bylaws under review',
  'Seen from the river',
  'Source of trouble',
  'Where the money comes from',
  'Photo essays under watch',
  'What he said and what he did',
  'Tagged and watched',
  'Endless waiting',
  'Topical storms',
  '一、请愿书的来历',
  '记者处境恶化',
])('%s may be a heading', (text) => {
  expect(isNeverHeading(text)).toBe(false)
})
