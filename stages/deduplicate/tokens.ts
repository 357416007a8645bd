/** Cuts a text into the words that a comparison looks at; each knows where it stands in the text as it is. */

import { characterClass, characters } from './characters.ts'

/**
 * The words of a text in columns: numbers, names, signs, quotation marks and question marks are words as well, other
 * punctuation is not. Token `i` is `text.slice(starts[i], ends[i])`.
 */
export interface Tokens {
  readonly text: string
  /** UTF-16 offsets, never normalized: what is found can be shown in the source's own words. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** 53 bits: two tokens with one id are the same word in NFKC and lower case. */
  readonly ids: readonly number[]
  /** How many tokens are words, numbers or signs. */
  readonly words: number
}

/** Every quotation mark is this token, whichever form it has. */
export const quoteId = -1
/** Every question mark. */
export const questionId = -2

const { classes, folded } = characters
const { between, letter, digit, joiner, digitJoiner, symbol, quote, question, unspaced } = characterClass

export function tokensOf(text: string): Tokens {
  const found: Draft = { text, starts: [], ends: [], ids: [], words: 0 }
  if (isUnspaced(text)) {
    segmentedTokens(found)
  } else {
    spacedTokens(found)
  }
  return found
}

interface Draft {
  readonly text: string
  readonly starts: number[]
  readonly ends: number[]
  readonly ids: number[]
  words: number
}

function classAt(text: string, position: number): number {
  return position < text.length ? (classes[text.charCodeAt(position)] ?? between) : between
}

function isUnspaced(text: string): boolean {
  for (let position = 0; position < text.length; position += 1) {
    if (classAt(text, position) === unspaced) {
      return true
    }
  }
  return false
}

function spacedTokens(found: Draft): void {
  const { text } = found
  let position = 0
  while (position < text.length) {
    const kind = classAt(text, position)
    const end = kind === letter || kind === digit ? wordEnd(text, position) : position + 1
    addToken(found, kind, position, end)
    position = end
  }
}

/** The dictionaries of ICU cut scripts without spaces; spaced words between them come out of it as well. */
function segmentedTokens(found: Draft): void {
  for (const { segment, index, isWordLike } of segmenter.segment(found.text)) {
    addToken(found, isWordLike === true ? letter : classAt(segment, 0), index, index + segment.length)
  }
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

function addToken(found: Draft, kind: number, start: number, end: number): void {
  const id = tokenId(found.text, kind, start, end)
  if (id === undefined) {
    return
  }
  found.starts.push(start)
  found.ends.push(end)
  found.ids.push(id)
  found.words += id < 0 ? 0 : 1
}

function tokenId(text: string, kind: number, start: number, end: number): number | undefined {
  switch (kind) {
    case quote:
      return quoteId
    case question:
      return questionId
    case letter:
    case digit:
    case symbol:
    case unspaced:
      return wordId(text, start, end)
    default:
      // A hyphen right before a digit is a sign, unless a letter or digit stands before it.
      return isSign(text, start) ? wordId(text, start, end) : undefined
  }
}

function isSign(text: string, position: number): boolean {
  const before = position === 0 ? between : classAt(text, position - 1)
  const isMinus = folded[text.charCodeAt(position)] === 0x2d
  return isMinus && classAt(text, position + 1) === digit && before !== letter && before !== digit
}

function wordEnd(text: string, start: number): number {
  let end = start + 1
  for (;;) {
    const kind = classAt(text, end)
    if (kind === letter || kind === digit) {
      end += 1
    } else if (joins(text, end, kind)) {
      end += 2
    } else {
      return end
    }
  }
}

function joins(text: string, position: number, kind: number): boolean {
  const next = classAt(text, position + 1)
  return kind === joiner
    ? next === letter || next === digit
    : kind === digitJoiner && next === digit && classAt(text, position - 1) === digit
}

/** Two multiplicative hashes side by side, 53 bits of them. */
function wordId(text: string, start: number, end: number): number {
  let one = 0x811c9dc5
  let other = 0x9e3779b9
  for (let position = start; position < end; position += 1) {
    const value = folded[text.charCodeAt(position)] ?? 0
    one = Math.imul(one ^ value, 0x01000193)
    other = Math.imul(other ^ value, 0x85ebca6b)
    other ^= other >>> 15
  }
  one ^= one >>> 16
  return (one >>> 0) * 0x200000 + (other >>> 11)
}
