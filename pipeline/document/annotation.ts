/** Annotations say what stands where in the text of a block: who speaks, who and what is named, which dates and figures. */

import { unreachable } from './finding.ts'

/** Why a person is listed: a capitalised name alone proves nothing. */
export type Corroboration = 'speaks' | 'has a role' | 'named again' | 'has an age'

/** `start` and `end` are UTF-16 offsets in the text of the block. */
export type Annotation = { readonly start: number; readonly end: number } & (
  | {
      /** The words between quotation marks, marks included. */
      readonly kind: 'quotation'
      /** In the fullest form that the text gives; absent when the text itself does not say who spoke. */
      readonly speaker?: string
      /** The words that say so: "Norton said". */
      readonly cue?: string
    }
  | {
      readonly kind: 'person'
      /** The fullest form of the name in the document. */
      readonly name: string
      /** As the text words it: "president of the World Uyghur Congress". */
      readonly role?: string
      readonly corroboration: Corroboration
    }
  | { readonly kind: 'organisation'; readonly name: string }
  /** `code` is an ISO 3166-1 alpha-2 or 3166-2 code; absent where no single country has the place. */
  | { readonly kind: 'place'; readonly name: string; readonly code?: string }
  /** The place where the text gives the expansion. */
  | { readonly kind: 'acronym'; readonly acronym: string; readonly expansion: string }
  /** `edtf` is absent when the words do not say which day, month or year without a date of publication. */
  | { readonly kind: 'date'; readonly edtf?: string }
  | {
      readonly kind: 'figure'
      readonly value: number
      /** "percent", "USD", "kilometers". */
      readonly unit?: string
      /** What is counted: "countries". */
      readonly counted?: string
      /** Which end of a range it is: "six" and "eight" in "six to eight people". */
      readonly bound?: 'lower' | 'upper'
    }
)

/** One line for people: "quotation by Leslie Norton (“Norton said”): “We urge …”". */
export function annotationWords(annotation: Annotation, text: string): string {
  const words = text.slice(annotation.start, annotation.end)
  switch (annotation.kind) {
    case 'quotation': {
      const { speaker, cue } = annotation
      return speaker === undefined
        ? `quotation, no speaker stated: ${words}`
        : `quotation by ${speaker} (${cue}): ${words}`
    }
    case 'person':
      return `person: ${annotation.name}${annotation.role === undefined ? '' : `, ${annotation.role}`} (${annotation.corroboration})`
    case 'organisation':
      return `organisation: ${annotation.name}`
    case 'place':
      return `place: ${annotation.name}${annotation.code === undefined ? '' : ` (${annotation.code})`}`
    case 'acronym':
      return `acronym: ${annotation.acronym}, ${annotation.expansion}`
    case 'date':
      return `date: ${words}${annotation.edtf === undefined ? ', not resolved' : ` (${annotation.edtf})`}`
    case 'figure':
      return `figure: ${figureWords(annotation)}`
    default:
      return unreachable(annotation)
  }
}

function figureWords({ value, unit, counted, bound }: Extract<Annotation, { kind: 'figure' }>): string {
  const measured = [value, unit, counted].filter((part) => part !== undefined).join(' ')
  return bound === undefined ? measured : `${measured}, the ${bound} end of a range`
}
