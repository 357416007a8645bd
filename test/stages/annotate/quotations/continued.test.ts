import { expect, test } from 'vitest'
import { documentOf } from '../../../document.ts'
import { speakersIn } from './speakers-in.ts'

test.each([
  ['after another sentence that leads up to it', '“We agree,” Mara Lind said of it. Hara sent a card: “So do I.”'],
  ['of somebody else in the sentence', '“We agree,” Mara Lind said, and the mayor replied, “So do I.”'],
  ['that hangs on a gate', '“We agree,” Mara Lind said, pointing to a banner that read, “Welcome.”'],
  ['that comes from the hall', '“We agree,” Mara Lind said. “Nonsense!” came a voice from the hall.'],
  ['of the one who was told', '“We agree,” Mara Lind told Ito Hara. “Then let us in.”'],
  ['that answers a question', '“Do we agree?” the judge asked Mara Lind. “With all of it.”'],
])('a second quotation %s has no speaker', (_, text) => {
  expect(speakersIn(documentOf([text])).at(-1)?.speaker).toBe('-')
})
