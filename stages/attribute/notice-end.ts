/** Finds where a notice or a disclaimer ends: the `*` at the end of its pattern stands for the rest of it, not for sentences of the article. */

import { sentencesOf } from '../annotate/sentences.ts'
import { literalEnd, matchesPattern, type Pattern } from './pattern.ts'
import { markAtHead } from './phrase-marks.ts'
import type { SourceGrammar } from './source-grammar.ts'

const sentenceStart = /[.!?]["”')\]]*\s+(?=\S)|[。！？](?=\S)/g
/** Words of notices that would look like prose. */
const ownWords =
  /all rights reserved|used with (?:the )?permission(?: of)?|https?:\S+|www\.\S+|版权所有|未经许可|不得转载|版權所有|未經許可|不得轉載/gi
const smallWord = /(?<![\p{L}\p{M}\p{N}'’.@/-])\p{Ll}/gu
/** A sentence in a script without capitals counts one small word for so many characters. */
const charactersOfWord = 4
/** The sentence of the notice itself may end in a few words more: "and its licensors". */
const maximumSmallWords = 2

/**
 * Where the notice's own words end in a folded text that the pattern matches, perhaps before other sentences; -1 when
 * its own sentence goes on as prose: "© Radio Free Asia reporters were turned away at the gate".
 */
export function noticeEnd(pattern: Pattern, folded: string, grammar: SourceGrammar): number {
  const literal = literalEnd(pattern, folded)
  const rest = folded.slice(literal)
  const starts = [...rest.matchAll(sentenceStart)].map((found) => literal + found.index + found[0].length)
  if (smallWords(folded.slice(literal, starts[0])) > maximumSmallWords) {
    return -1
  }
  const foreign = starts.find((start, index) => !isOwnSentence(folded, start, starts[index + 1], grammar))
  return foreign ?? folded.length
}

/** Where the sentence ends in which the words of a disclaimer end; the whole of it when no other words follow. */
export function disclaimerEnd(pattern: Pattern, folded: string): number {
  const literal = literalEnd(pattern, folded)
  const end = sentencesOf(folded).find((sentence) => sentence.end >= literal)?.end ?? folded.length
  return /[\p{L}\p{N}]/u.test(folded.slice(end)) ? end : folded.length
}

/** Whether the sentence has nothing but names and numbers, or is a notice itself. */
function isOwnSentence(folded: string, start: number, end: number | undefined, grammar: SourceGrammar): boolean {
  const { notices, phrases } = grammar
  const isNotice = notices.some((pattern) => pattern.first !== '' && matchesPattern(pattern, folded.slice(start)))
  const isCredit = markAtHead(folded, phrases, start) !== undefined
  return isNotice || (!isCredit && smallWords(folded.slice(start, end)) === 0)
}

function smallWords(text: string): number {
  const words = text.replace(ownWords, '')
  const characters = words.match(/\p{Lo}/gu)?.length ?? 0
  return (words.match(smallWord)?.length ?? 0) + characters / charactersOfWord
}
