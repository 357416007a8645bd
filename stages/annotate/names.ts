/** Finds capitalised names: runs of capitalised words, cut where a possessive, a comma or a small word stands. */

import { calendarWords, nameParticles, openingWords } from './lexicon.ts'

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

const token = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu
const possessiveEnd = /(?:[’']s?)$/u
const keepsPoint =
  /^(?:(?:\p{Lu}\.)+|(?:Mr|Mrs|Ms|Dr|Prof|Rep|Sen|Gov|Lt|Gen|Col|Maj|Capt|Sgt|Cmdr|Adm|Rev|Ven|Jr|Sr|St|Brig|Supt|Insp|Amb|Pres|Sec)\.)$/u
/** Longer runs are tables or headlines in capitals. */
const maximumWords = 12

/** Names in order. `ordinary` holds words that the text also writes small: at the start of a sentence they name nobody. */
export function namesIn(text: string, ordinary: ReadonlySet<string>): Name[] {
  const names: Name[] = []
  let run: Token[] = []
  const close = () => {
    const name = nameOf(run)
    if (name !== undefined) {
      names.push(name)
    }
    run = []
  }
  for (const each of tokensOf(text)) {
    const last = run.at(-1)
    const joins = last !== undefined && !last.possessive && text.slice(last.end, each.start) === ' '
    if (!joins || run.length >= maximumWords) {
      close()
    }
    if (isCapitalised(each.word) && !calendarWords.has(each.word)) {
      const isOpening =
        run.length === 0 &&
        (openingWords.has(each.word) || (startsSentence(text, each) && ordinary.has(each.word.toLowerCase())))
      if (isOpening) {
        close()
      } else {
        run.push(each)
      }
    } else if (run.length > 0 && nameParticles.has(each.word)) {
      run.push(each)
    } else {
      close()
    }
  }
  close()
  return names
}

/** The words of a text that stand in small letters, to tell ordinary words from names. */
export function smallWords(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]*/gu) ?? []))
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(token)].map((match) => {
    const raw = match[0]
    const pointed = raw.endsWith('.') && !keepsPoint.test(raw) ? raw.replace(/\.+$/u, '') : raw
    const word = pointed.includes('’') || pointed.includes("'") ? pointed.replace(possessiveEnd, '') : pointed
    const possessive = word !== pointed
    return { start: match.index, end: match.index + word.length, word, possessive }
  })
}

function nameOf(run: readonly Token[]): Name | undefined {
  const last = run.findLastIndex(({ word }) => !nameParticles.has(word))
  const tokens = run.slice(0, last + 1)
  const [first, final] = [tokens[0], tokens.at(-1)]
  if (first === undefined || final === undefined || nameParticles.has(first.word)) {
    return undefined
  }
  return { start: first.start, end: final.end, words: tokens.map(({ word }) => word), possessive: final.possessive }
}

const capitalised = /^(?:(?:al|el|ul)-|[dlDLO]['’])?\p{Lu}/u

function isCapitalised(word: string): boolean {
  return capitalised.test(word)
}

function startsSentence(text: string, { start }: Token): boolean {
  return start === 0 || /[.!?…“"‘([:—]\s?$/u.test(text.slice(Math.max(0, start - 2), start))
}
