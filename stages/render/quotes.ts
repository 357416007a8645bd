/** Lists the quotations of a document with their speakers, for the table "Who said what" and for the record. */

import { sentencesOf } from '../annotate/sentences.ts'
import type { Section } from './outline.ts'

/** A quotation as it stands, marks included. */
export interface Quote {
  readonly text: string
  readonly paragraph: number
  /** Absent when the text itself does not say who spoke. */
  readonly speaker?: string
  /** "Norton said". */
  readonly cue?: string
  /** What the text says that the speaker is. */
  readonly role?: string
}

/** In the order of the text. */
export function quotesIn(sections: readonly Section[]): Quote[] {
  const roles = rolesIn(sections)
  return sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ number, block }) =>
      (block.annotations ?? []).flatMap((each) => {
        if (each.kind !== 'quotation') {
          return []
        }
        const { start, end, speaker, cue } = each
        const role = roles.get(speaker ?? '')
        const quote = { text: block.text.slice(start, end), paragraph: number }
        return [
          {
            ...quote,
            ...(speaker === undefined ? {} : { speaker }),
            ...(cue === undefined ? {} : { cue }),
            ...(role === undefined ? {} : { role }),
          },
        ]
      }),
    ),
  )
}

function rolesIn(sections: readonly Section[]): Map<string, string> {
  const annotations = sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ block }) => block.annotations ?? []))
  return new Map(
    annotations.flatMap((each) => (each.kind === 'person' && each.role !== undefined ? [[each.name, each.role]] : [])),
  )
}

/** A quotation of more words is cut, only where a sentence ends, and shows that it goes on. */
const maximumWords = 45

/** The quotation, or its first sentences and "[…]". */
export function shortQuote(text: string): string {
  const inner = text.slice(1)
  let end = 0
  for (const sentence of sentencesOf(inner)) {
    if (end > 0 && inner.slice(0, sentence.end).split(/\s+/u).length > maximumWords) {
      return `${text.slice(0, end + 1)} […]${text.slice(-1)}`
    }
    end = sentence.end
  }
  return text
}
