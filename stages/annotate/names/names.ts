/** Finds capitalised names: runs of capitalised words, cut where a possessive, a comma or a small word stands. */

import { calendarWords, nameParticles, openingWords, titles } from '../lexicon.ts'

export interface Name {
  readonly start: number
  /** Without a possessive ’s. */
  readonly end: number
  readonly words: readonly string[]
  /** Whether ’s or ’ follows. */
  readonly possessive: boolean
}

interface Token {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly possessive: boolean
}

const letters = '\\p{L}\\p{M}\\p{N}'
/** A word with a capital, perhaps behind a prefix: Norton, O’Brien, al-Assad, d’Ivoire. It begins inside of no other word. */
const capitalised = new RegExp(`(?<![${letters}][’'.-]*)(?:(?:al|el|ul)-|[dl]['’])?\\p{Lu}[${letters}’'.-]*`, 'gu')
/** Behind a space or a mark that opens. */
const smallWord = /(?<![^\s“"‘'(—–-])\p{Ll}[\p{L}’'-]*/gu
const betweenWords = new RegExp(`^ (?:(?:${[...nameParticles].join('|')}) )*$`, 'u')
const possessiveEnd = /(?:[’']s?)$/u
const keepsPoint =
  /^(?:(?:\p{Lu}\.)+|(?:Mr|Mrs|Ms|Dr|Prof|Rep|Sen|Gov|Lt|Gen|Col|Maj|Capt|Sgt|Cmdr|Adm|Rev|Ven|Jr|Sr|St|Brig|Supt|Insp|Amb|Pres|Sec|Fr|Atty|Ir|Engr|Hon|Ltd|Inc|Corp|Co)\.)$/u
/** Longer runs are tables or headlines in capitals. */
const maximumWords = 12

/** Names in order. `ordinary` holds words that the text also writes small: at the start of a sentence they name nobody. */
export function namesIn(text: string, ordinary: ReadonlySet<string>): Name[] {
  const names: Name[] = []
  let run: Token[] = []
  const close = () => {
    const [first, last] = [run[0], run.at(-1)]
    if (first !== undefined && last !== undefined) {
      const words = text.slice(first.start, last.end).split(' ')
      names.push({ start: first.start, end: last.end, words, possessive: last.possessive })
    }
    run = []
  }
  for (const match of text.matchAll(capitalised)) {
    const token = tokenOf(match)
    const last = run.at(-1)
    const joins = last !== undefined && betweenWords.test(text.slice(last.end, token.start))
    if (!joins || run.length >= maximumWords) {
      close()
    }
    const isCalendar = calendarWords.has(token.word) && !isPartOfName(text, token, run.length > 0)
    if (token.word === 'I' || isCalendar || (run.length === 0 && isOpening(text, token, ordinary))) {
      close()
    } else {
      run.push(token)
    }
  }
  close()
  return names
}

/** "Dong Jun", "Ma May Thu", "Jun Palmares": some months are parts of names as well. */
function isPartOfName(text: string, { word, end }: Token, isBehindName: boolean): boolean {
  const next = text.slice(end, end + 3)
  return isBehindName
    ? /^(?:Jan|Mar|May|Jun)$/u.test(word) && !/^\.?\s\d/u.test(next)
    : /^(?:Jan|Mar|Jun)$/u.test(word) && /^\s\p{Lu}/u.test(next)
}

/** The words of a text that stand in small letters, to tell ordinary words from names. */
export function smallWords(texts: readonly string[]): Set<string> {
  const small = new Set<string>()
  for (const text of texts) {
    for (const word of text.match(smallWord) ?? []) {
      small.add(word)
    }
  }
  return small
}

function tokenOf({ 0: raw, index }: RegExpExecArray): Token {
  const pointed = raw.endsWith('.') && !keepsPoint.test(raw) ? raw.replace(/\.+$/u, '') : raw
  const word = pointed.includes('’') || pointed.includes("'") ? pointed.replace(possessiveEnd, '') : pointed
  return { start: index, end: index + word.length, word, possessive: word !== pointed }
}

const contraction = /[’'](?:d|ll|re|ve|m)$/u
/** "Will he go?": no name stands right in front of a pronoun. */
const beforePronoun = /^ (?:he|she|it|they|we|you|there)\b/u

function isOpening(text: string, token: Token, ordinary: ReadonlySet<string>): boolean {
  const { word, end } = token
  if (openingWords.has(word) || (contraction.test(word) && openingWords.has(word.replace(contraction, '')))) {
    return true
  }
  const mayOpen =
    beforePronoun.test(text.slice(end, end + 7)) || (!titles.has(word) && ordinary.has(word.toLowerCase()))
  return mayOpen && startsSentence(text, token)
}

function startsSentence(text: string, { start }: Token): boolean {
  return start === 0 || /[.!?…“"‘([:—]\s?$/u.test(text.slice(Math.max(0, start - 2), start))
}
