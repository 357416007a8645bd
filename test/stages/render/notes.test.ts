import { expect, test } from 'vitest'
import { notesOf } from '../../../stages/render/notes.ts'
import { sectionsOf } from '../../../stages/render/outline.ts'
import { documentFrom } from '../../made-briefing.ts'
import { projectConfig } from '../../project-config.ts'
import { citeChange } from './cite-change.ts'

const title = 'A bridge is closed'
const caption = 'Photo: The closed bridge at dusk on Monday. (Photo: RFA)'
const opening = 'The bridge over the lower river was closed on Monday, the builders told reporters in the valley.'
const history = 'The valley has been ruled by a council of elders since the war ended in the year 1954.'
const notice = 'Copyright © 1998-2023, RFA. Used with the permission of Radio Free Asia.'

/** The texts of the paragraphs that carry a note, when `background` are marked in the margin. */
async function noted(lines: readonly string[], background: readonly string[] = []): Promise<(string | undefined)[]> {
  const document = await documentFrom([title, ...lines, notice].join('\n'))
  const marked = document.blocks.filter(({ text }) => background.includes(text))
  const changes = [...document.changes, ...marked.map((block) => citeChange(block, 5, true))]
  const profile = projectConfig.sources.rfa
  if (profile === undefined) {
    throw new Error('config.yaml has no source rfa')
  }
  const notes = notesOf({ ...document, changes }, profile, sectionsOf(document))
  return [...notes.keys()].map((id) => document.blocks.find((block) => block.id === id)?.text)
}

test('cites the source once, where its text begins', async () => {
  expect(await noted([opening, history])).toEqual([opening])
})

test('goes past a caption', async () => {
  expect(await noted([caption, opening, history])).toEqual([opening])
})

test('goes past a paragraph that has a note in the margin', async () => {
  expect(await noted([history, opening], [history])).toEqual([opening])
  expect(await noted([opening, history], [opening, history])).toEqual([])
})
