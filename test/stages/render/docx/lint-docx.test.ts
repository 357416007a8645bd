import { expect, test } from 'vitest'
import { writeDocx } from '../../../../stages/render/docx/docx.ts'
import { sampleBriefing } from '../sample-briefing.ts'
import { lintDocx } from './lint-docx.ts'
import { readDocx } from './read-docx.ts'

test('finds what leads nowhere, stands twice or is empty', async () => {
  const { bytes } = await writeDocx(sampleBriefing, { page: 'A4', font: async () => new Uint8Array() })
  const docx = readDocx(bytes)
  const broken = {
    ...docx,
    bookmarks: ['method', 'method', 'b'.repeat(41)],
    styles: docx.styles.filter((id) => id !== 'Title'),
    paragraphs: [...docx.paragraphs, { style: 'Normal', text: '' }],
    links: [...docx.links, { text: 'nowhere' }],
  }
  expect(new Set(lintDocx(broken))).toEqual(
    new Set([
      'bookmark method stands twice',
      `bookmark ${'b'.repeat(41)} is no name`,
      'style Title is not defined',
      'a paragraph in Normal is empty',
      'nowhere links nowhere',
      'bookmark section_2 is missing',
    ]),
  )
})
