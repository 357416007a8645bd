/** Finds the standfirst: the sentence between a headline and the text that says what the text is about. */

import type { Block } from '../../pipeline/document/document.ts'
import { bodyKinds } from '../../pipeline/document/document.ts'
import type { Claim } from './claim.ts'
import { endsAsSentence } from './sentence-end.ts'
import { isHeadline } from './title.ts'
import { wordCount } from './words.ts'

/** Of the paragraph after it the beginning tells enough. */
const comparedCharacters = 1000
const minimumSharedWords = 2
/** The share of its own content words that the next paragraph must take up. */
const minimumShare = 0.4

const contentWord = /\p{L}{4,}/gu
const endInside = /[.!?…]["”’')\]]*\s+["“‘'([]*\p{Lu}/u
const dateline = /^[\p{Lu}][\p{L} .,'’-]{1,40}\s(?:[—–]|--)\s/u

/** Claims the block after a headline when it is one short sentence that the next, longer paragraph takes up. */
export function claimStandfirst(blocks: readonly Block[], maximumWords: number): Claim[] {
  const body = blocks.filter(({ kind }) => kind === 'title' || bodyKinds.has(kind))
  const title = body.findIndex(({ kind }) => kind === 'title')
  const [headline, line, next] = title < 0 ? [] : body.slice(title, title + 3)
  const isStandfirst =
    headline !== undefined &&
    isHeadline(headline.text) &&
    line?.kind === 'paragraph' &&
    next?.kind === 'paragraph' &&
    isOneSentence(line.text, maximumWords) &&
    next.text.length > line.text.length &&
    takesUp(next.text, line.text)
  return isStandfirst
    ? [
        {
          block: line.id,
          to: 'standfirst',
          reason: 'one short sentence under the headline that the next paragraph takes up',
        },
      ]
    : []
}

function isOneSentence(text: string, maximumWords: number): boolean {
  return (
    text.length <= maximumWords * 20 &&
    wordCount(text) <= maximumWords &&
    endsAsSentence(text) &&
    !endInside.test(text) &&
    !dateline.test(text) &&
    !/["“”]/u.test(text)
  )
}

function takesUp(next: string, line: string): boolean {
  const words = [...contentWords(line)]
  const taken = contentWords(next.slice(0, comparedCharacters))
  const shared = words.filter((word) => taken.has(word)).length
  return shared >= minimumSharedWords && shared >= words.length * minimumShare
}

function contentWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(contentWord) ?? [])
}
