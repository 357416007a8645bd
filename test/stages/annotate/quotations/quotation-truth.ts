/** Reads who said what in the sample articles, as it was marked by hand. */

import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

export const truthFolder = new URL('../../../articles/', import.meta.url)

const entry = z.tuple([z.number(), z.string()], z.string())

export interface MarkedQuotation {
  readonly line: number
  /** The first words, without the quotation mark. */
  readonly begins: string
  /** Each form of the name that counts as right; none where nobody is named. */
  readonly speakers: readonly string[]
}

export function quotationTruth(): { readonly file: string; readonly quotations: readonly MarkedQuotation[] }[] {
  const truth = z
    .record(z.string(), z.array(entry))
    .parse(parse(readFileSync(new URL('quotations.yaml', truthFolder), 'utf8')))
  return Object.entries(truth).map(([file, entries]) => ({
    file,
    quotations: entries.map(([line, begins, ...speakers]) => ({ line, begins, speakers })),
  }))
}
