/** Tells a byline of an unknown form, which is kept verbatim and reported, from a sentence that begins in the same way. */

import { headOf } from './byline.ts'
import { endsInOwnService, isOwnService, readNames, withoutEdges } from './credited-names.ts'
import { isHanSpeech } from './person-name.ts'
import { findMarks, type Mark, markAtHead } from './phrase-marks.ts'
import type { SourceGrammar } from './source-grammar.ts'
import type { Standing } from './sure-byline.ts'

const maximumLength = 200
const maximumHanLength = 60
const maximumServiceLength = 12
const maximumWordsNearTitle = 12
const maximumSmallWords = 8
/** Of them, those that credits have no need of: more make a sentence. */
const maximumOtherWords = 3
const wordsOfCredits = /^(?:and|for|of|from|in|at|by|with|the|a|an|on|to|additional|reporting)$/u
/** A main clause after the credit: "Translated by Li Na, it is read in schools". */
const clause = /, (?!and |with |for |in |from |who )\p{Ll}/u
const sentenceEnd = /[。.?？!！”"]$/
const afterNames = /,| for | in | at |\||\//

/**
 * Whether the text begins like a credit and could be one, although it does not parse. Errs towards prose: a sentence
 * that is taken for a byline is missing from the article.
 */
export function looksLikeByline(text: string, grammar: SourceGrammar, standing: Standing): boolean {
  const head = headOf(text)
  const mark = text.length > maximumLength ? undefined : markAtHead(text, grammar.phrases, head)
  if (mark === undefined) {
    return false
  }
  const places = new Set(mark.phrases.map(({ place }) => place))
  if (mark.han) {
    const closed = standing !== 'first-line' && mark.phrases.some(({ ends }) => ends.some((end) => text.endsWith(end)))
    const isSpeech = isHanSpeech(text.slice(mark.end)) && findMarks(text, grammar.phrases, mark.end).length === 0
    const marked = closed || (mark.colon && !isSpeech)
    return marked && text.length <= maximumHanLength && !sentenceEnd.test(text) && places.has('anywhere')
  }
  if (!places.has('anywhere')) {
    return isNearTitle(text, mark, grammar, standing)
  }
  // The first line may be the title.
  const mayStand = standing !== 'first-line' || endsInOwnService(withoutEdges(text.slice(mark.end)), grammar)
  return mayStand && isListLike(text.slice(mark.end), grammar)
}

/**
 * Few words are small ones, no clause comes after, and a name may follow (a capital letter, or one that has no small
 * form) or a service ends the line.
 */
function isListLike(rest: string, grammar: SourceGrammar): boolean {
  const smallWords = rest.split(' ').filter((word) => /^\p{Ll}/u.test(word))
  const otherWords = smallWords.filter((word) => !wordsOfCredits.test(word))
  const mayCredit = /^\s*[\p{Lu}\p{Lo}]/u.test(rest) || endsInOwnService(withoutEdges(rest), grammar)
  const isShort = smallWords.length <= maximumSmallWords && otherWords.length <= maximumOtherWords
  return mayCredit && isShort && !clause.test(rest) && !/[?!]$/.test(rest)
}

/**
 * Whether the words, right in front of a credit in Han characters, belong to the same byline: a service ("自由亚洲电台"),
 * or a label inside that a colon or a closing word makes one ("RFA记者林远报道", "采访/撰稿：林远").
 */
export function isPartOfHanByline(words: string, grammar: SourceGrammar): boolean {
  if (words.length > maximumHanLength || /[。！？“「『]/.test(words)) {
    return false
  }
  const marks = findMarks(words, grammar.phrases, 0)
  const isLabelled = marks.some(
    ({ han, colon, phrases }) => han && (colon || phrases.some(({ ends }) => ends.some((end) => words.endsWith(end)))),
  )
  return isLabelled || (words.length <= maximumServiceLength && isOwnService(words, grammar))
}

/** "By" begins too many sentences: a full name must follow it, and no full stop may end the line. */
function isNearTitle(text: string, mark: Mark, grammar: SourceGrammar, standing: Standing): boolean {
  const rest = text.slice(mark.end).trim()
  const names = rest.slice(0, afterNames.exec(rest)?.index)
  return (
    standing === 'near-title' &&
    mark.phrases.some(({ place }) => place === 'near-title') &&
    rest.split(' ').length <= maximumWordsNearTitle &&
    !sentenceEnd.test(rest) &&
    readNames(names, grammar, 2) !== undefined
  )
}
