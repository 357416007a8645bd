/** Reads the speakers of a document's quotations, for the test and for the benchmark. */

import { bodyKinds, type Document } from '../../../../pipeline/document/document.ts'
import { fullestNames } from '../../../../stages/annotate/names/fullest-name.ts'
import { namesIn, smallWords } from '../../../../stages/annotate/names/names.ts'
import { personsIn } from '../../../../stages/annotate/names/people.ts'
import { describedPeople } from '../../../../stages/annotate/quotations/described-person.ts'
import { quotationsOf } from '../../../../stages/annotate/quotations/speakers.ts'

/** Each quotation of a text with its speaker, or "-". */
export function speakersIn(document: Document): { line: number; words: string; speaker: string }[] {
  const blocks = document.blocks.filter(({ kind }) => bodyKinds.has(kind) || kind === 'heading')
  const texts = blocks.map(({ text }) => text)
  const ordinary = smallWords(texts)
  const persons = blocks.flatMap(({ id, text }) => personsIn(id, text, namesIn(text, ordinary)))
  const fullest = fullestNames(persons.map(({ person }) => person))
  const described = describedPeople(persons, blocks, fullest)
  return quotationsOf(blocks, { ordinary, fullest, described }).map(({ block, start, end, speaker }) => {
    const found = blocks.find(({ id }) => id === block)
    return { line: found?.place.line ?? 0, words: found?.text.slice(start, end) ?? '', speaker: speaker?.name ?? '-' }
  })
}
