/** Reads what a person marked in the articles of a folder: headings, quotations, names, dates and figures. */

import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const words = z
  .union([z.string(), z.number()])
  .nullable()
  .transform((value) => `${value ?? ''}`)

/** A name in every form that counts as right. */
const forms = z.array(words)

/** Names in bylines (`byline_people`) are marked as well, and not scored. */
const marks = z.object({
  headings: z.array(z.int()),
  /** Line, first words without the quotation mark, each form of the speaker that is right; none where nobody is named. */
  quotations: z.array(z.tuple([z.int(), words], words)),
  people: z.array(forms),
  organisations: z.array(forms),
  /** Name and ISO 3166-1 alpha-2 code of its country; an empty code where it has none. */
  places: z.array(forms),
  /** Line, words, and EDTF where the words alone say the date. */
  dates: z.array(z.tuple([z.int(), words, words])),
  /** Line, number as written, and what it counts. */
  figures: z.array(z.tuple([z.int(), words, words])),
})

export type Marks = z.infer<typeof marks>

export interface MarkedArticle {
  readonly name: string
  readonly bytes: Uint8Array
  readonly marks: Marks
}

/** The articles of a folder below test/articles/, by its `truth.yaml`. */
export function markedArticles(folder: string): MarkedArticle[] {
  const base = new URL(`../articles/${folder}/`, import.meta.url)
  const truth = z.record(z.string(), marks).parse(parse(readFileSync(new URL('truth.yaml', base), 'utf8')))
  return Object.entries(truth).map(([name, own]) => ({ name, bytes: readFileSync(new URL(name, base)), marks: own }))
}
