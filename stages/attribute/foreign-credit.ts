/** Recognises credits that are not the source's own: a line that names only agencies, a notice of somebody else. */

import { isAgency, withoutEdges } from './credited-names.ts'
import type { SourceGrammar } from './source-grammar.ts'

/** A name follows, perhaps after years: "Copyright 2020 was a bad year" is a sentence. */
const noticeStart = /^(?:©|Copyright (?:©|\([Cc]\)|[12]\d{3}))[\s\d,–-]*(?:$|by |[^\p{Ll}\d\s])/u
const noticeWords = /©|Copyright|\([Cc]\)|\b[12]\d{3}\b|All rights reserved/g
const separator = /[,;、，；/|&]| and | via /
const maximumLength = 100

/** Whether the line holds nothing but names of agencies: "AFP", "（法新社）", "© 2020 AFP/Getty Images". */
export function isAgencyCredit(text: string, grammar: SourceGrammar): boolean {
  if (text.length > maximumLength) {
    return false
  }
  const words = text.replace(noticeWords, '')
  return words.split(separator).every((name) => isAgency(withoutEdges(name), grammar))
}

/** Whether the line is a copyright notice; asked only of lines that no pattern of the source's matches. */
export function isForeignNotice(text: string): boolean {
  return noticeStart.test(text)
}
