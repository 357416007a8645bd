/** Tells by its looks alone whether a line could be a heading. */

import { isNeverHeading } from './never-heading.ts'
import { isHan, wordCount } from './words.ts'

export interface HeadingLimits {
  readonly headingMaximumWords: number
  readonly headingMaximumCharacters: number
  readonly questionMaximumWords: number
}

/** No heading is longer; bounds the work on a paragraph. */
const maximumCharacters = 160

/** In prose a quotation ends with its full stop or comma; one that ends with a letter is set as a title is. */
const start = /^[‘'“"]?[\p{Lu}\p{Lt}\p{N}]/u
const end = /[.,;:!…—–\-»/]$|[.,;:!?…—–-][’'”")\]]{1,3}$/u
const hanStart = /^[“‘「『《〈]?[\p{Script=Han}\p{Lu}\p{N}]|^（[一二三四五六七八九十]{1,3}）/u
const hanEnd = /[。！？；：，、…,.!?;:—）)】]$/u
const question = /\?[’']?$/u

/** Short, open at its end, beginning with a capital or a digit, and nothing that is never a heading. */
export function isHeadingLine(text: string, limits: HeadingLimits): boolean {
  if (text.length > maximumCharacters || /[\r\n]/u.test(text) || !/\p{L}/u.test(text)) {
    return false
  }
  const isFormed = isHan(text) ? isHanHeading(text, limits) : isWordedHeading(text, limits)
  return isFormed && hasPairedQuotes(text) && !isNeverHeading(text)
}

function isWordedHeading(text: string, limits: HeadingLimits): boolean {
  const maximum = question.test(text) ? limits.questionMaximumWords : limits.headingMaximumWords
  return start.test(text) && !end.test(text) && wordCount(text) <= maximum
}

/** Chinese is written without spaces: a line with one is two statements, a byline or a table. */
function isHanHeading(text: string, { headingMaximumCharacters }: HeadingLimits): boolean {
  const isQuotation = /^[“「『]/u.test(text) && /[”」』]$/u.test(text)
  return (
    hanStart.test(text) &&
    !hanEnd.test(text) &&
    !/\s/u.test(text) &&
    !isQuotation &&
    Array.from(text).length <= headingMaximumCharacters
  )
}

/** A quotation that opens and does not close goes on elsewhere: the line is a piece of it. */
function hasPairedQuotes(text: string): boolean {
  const opening = text.match(/[“「『《]/gu)?.length ?? 0
  const closing = text.match(/[”」』》]/gu)?.length ?? 0
  return opening === closing
}
