/** What `normalize` replaces, rule by rule. Quotes, dashes and every letter stay as they are. */

import type { Replacement } from '../../pipeline/document/edit.ts'

/** Replaces what it finds in one block. Rules run in order, each on what the ones before it left. */
export interface Rule {
  readonly reason: string
  /** Set when a person should know: what was removed, in the plural. */
  readonly reported?: string
  find(text: string): readonly Replacement[]
}

const spaces = String.raw`[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]`
const lineBreak = /[\n\r\v\f\u0085\u2028\u2029]/
/** Spaces and line breaks in any order: matched as one run, so that a long run costs no more than its length. */
const gap = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\n\r\v\f\u0085\u2028\u2029]+/gu

/** Scripts that write no space between words, so that a wrapped line joins without one. */
const joins = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u

/** In these scripts invisible joiners and word breaks change how words are written or broken: they stay. */
const usesJoiners =
  /[\p{Script=Arabic}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Thai}\p{Script=Tibetan}\p{Script=Devanagari}\p{Extended_Pictographic}]/u

export const rules: readonly Rule[] = [
  {
    reason: 'removed control characters, which no reader can see',
    reported: 'control characters',
    find: everyMatch(/(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Noncharacter_Code_Point}]+/gu, ''),
  },
  {
    reason: 'removed characters that make text read in another order than it is stored',
    reported: 'text direction overrides',
    find: everyMatch(/[\u202a-\u202e\u2066-\u2069]+/gu, ''),
  },
  {
    reason: 'removed invisible characters',
    find: (text) => everyMatch(/[\u00ad\u200b-\u200d\u2060\ufeff\u180e]+/gu, '')(text).filter(needless(text)),
  },
  {
    reason: 'joined wrapped lines',
    find: (text) => matches(text, gap).filter(isBroken(text)).map(joining(text)),
  },
  {
    reason: 'replaced unusual or repeated spaces by one space',
    find: (text) =>
      matches(text, new RegExp(`${spaces}+`, 'gu'))
        .filter(({ start, end }) => text.slice(start, end) !== ' ')
        .map(withText(' ')),
  },
  { reason: 'composed letters and their accents (Unicode NFC)', find: composing },
]

interface Span {
  readonly start: number
  readonly end: number
}

function matches(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

function withText(text: string): (span: Span) => Replacement {
  return ({ start, end }) => ({ start, end, text })
}

function everyMatch(pattern: RegExp, text: string): (searched: string) => Replacement[] {
  return (searched) => matches(searched, pattern).map(withText(text))
}

/** An invisible character is needed only between two letters of a script that uses it. */
function needless(text: string): (span: Span) => boolean {
  return ({ start, end }) => {
    const before = [...text.slice(Math.max(0, start - 2), start)].at(-1) ?? ''
    const after = [...text.slice(end, end + 2)][0] ?? ''
    return !(usesJoiners.test(before) && usesJoiners.test(after))
  }
}

function isBroken(text: string): (span: Span) => boolean {
  return ({ start, end }) => lineBreak.test(text.slice(start, end))
}

/** Words that may follow a hanging hyphen: "pre- and post-war". */
const hanging = /^(?:and|or|to|but|nor|und|oder)\b/

/** A line break becomes a space; nothing after a hyphen and between letters that take no space. */
function joining(text: string): (span: Span) => Replacement {
  return ({ start, end }) => {
    const before = [...text.slice(Math.max(0, start - 2), start)].at(-1) ?? ''
    const after = [...text.slice(end, end + 2)][0] ?? ''
    const hyphen = /[\p{L}\p{N}.][-\u2010]$/u.test(text.slice(Math.max(0, start - 3), start))
    const hyphenated = hyphen && /[\p{L}\p{N}]/u.test(after) && !hanging.test(text.slice(end, end + 5))
    const seamless = start === 0 || end === text.length || hyphenated || (joins.test(before) && joins.test(after))
    return { start, end, text: seamless ? '' : ' ' }
  }
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Composes each grapheme by itself; where that differs from composing the whole text, the whole text is replaced. */
function composing(text: string): Replacement[] {
  const composed = text.normalize('NFC')
  if (composed === text) {
    return []
  }
  const parts = [...graphemes.segment(text)].filter(({ segment }) => segment.normalize('NFC') !== segment)
  const replacements = parts.map(({ segment, index }) => ({
    start: index,
    end: index + segment.length,
    text: segment.normalize('NFC'),
  }))
  const length = replacements.reduce((sum, { start, end, text }) => sum + text.length - (end - start), text.length)
  const whole = [...graphemes.segment(text)].map(({ segment }) => segment.normalize('NFC')).join('')
  return length === composed.length && whole === composed
    ? replacements
    : [{ start: 0, end: text.length, text: composed }]
}
