/** Changes paragraphs in known ways: some leave the news the same, the critical ones make it other news. */

import type { Chance } from './chance.ts'
import { makeParagraph, nameOf } from './make-paragraph.ts'
import * as words from './vocabulary.ts'

/** Gives `undefined` where a paragraph has nothing of that kind to change. */
export type Mutation = (sentences: readonly string[], chance: Chance) => string | undefined

/** The same text, as editors, scanners and wires change it. */
export const sameText: Readonly<Record<string, Mutation>> = {
  typo: (sentences, chance) => slips(sentences.join(' '), chance, 1 + chance.below(3)),
  ocr: (sentences, chance) => scanned(sentences.join(' '), chance),
  punctuation: (sentences) =>
    changed(sentences.join(' '), (text) =>
      text
        .replaceAll('“', '"')
        .replaceAll('”', '"')
        .replace(/, (?!\d)/g, ' — ')
        .replace(/\.$/, ''),
    ),
  case: (sentences) => sentences.join(' ').toUpperCase(),
  rewrite: (sentences, chance) => rewritten(sentences.join(' '), chance),
  truncated: (sentences, chance) => truncated(sentences.join(' '), chance),
  'sentence added': (sentences, chance) => [...sentences, ...makeParagraph(chance).slice(0, 1)].join(' '),
  merged: (sentences, chance) => [...sentences, ...makeParagraph(chance)].join(' '),
  split: (sentences) => sentences.slice(0, Math.ceil(sentences.length / 2)).join(' '),
  reordered: (sentences) => [...sentences.slice(1), ...sentences.slice(0, 1)].join(' '),
}

/** Other news: to merge one of these with its original is a fault. */
export const critical: Readonly<Record<string, Mutation>> = {
  number: (sentences, chance) =>
    changed(sentences.join(' '), (text) => text.replace(/\d[\d,]*/, (found) => otherNumber(found, chance))),
  date: (sentences, chance) =>
    changed(sentences.join(' '), (text) => swapFirst(text, chance.next() < 0.5 ? words.days : words.months, chance)),
  name: (sentences, chance) => changed(sentences.join(' '), (text) => swapFirst(text, words.family, chance)),
  place: (sentences, chance) => changed(sentences.join(' '), (text) => swapFirst(text, words.places, chance)),
  negation: (sentences) =>
    changed(sentences.join(' '), (text) => text.replace(/\b(were|had|will|are|have)\b/, '$1 not')),
  unit: (sentences) => changed(sentences.join(' '), swapUnit),
  'quotation attributed to another': (sentences, chance) =>
    changed(sentences.join(' '), (text) => text.replace(/(?<=” said )\p{Lu}\p{L}+ \p{Lu}\p{L}+/u, nameOf(chance))),
}

function changed(text: string, change: (text: string) => string): string | undefined {
  const result = change(text)
  return result === text ? undefined : result
}

function slips(text: string, chance: Chance, count: number): string {
  const letters = [...text]
  for (let slip = 0; slip < count; slip += 1) {
    const spots = letters.flatMap((letter, at) =>
      /[a-z]/.test(letter) && /[a-z]/.test(letters[at + 1] ?? '') ? [at] : [],
    )
    const at = chance.pick(spots)
    const [one = '', other = ''] = letters.slice(at, at + 2)
    letters.splice(
      at,
      2,
      ...chance.pick([[other, one], [one], [one, one, other], [String.fromCharCode(97 + chance.below(26)), other]]),
    )
  }
  return letters.join('')
}

const lookAlikes: Readonly<Record<string, string>> = {
  l: '1',
  o: '0',
  e: 'c',
  i: 'l',
  m: 'rn',
  h: 'b',
  u: 'v',
  s: '5',
  a: 'o',
  t: 'f',
}

function scanned(text: string, chance: Chance): string {
  return text.replace(/[a-z]/g, (letter) => (chance.next() < 0.025 ? (lookAlikes[letter] ?? letter) : letter))
}

function rewritten(text: string, chance: Chance): string | undefined {
  return changed(text, (given) => {
    const other = given.replace(/\b[a-z]+\b/g, (word) => words.synonyms[word] ?? word)
    return chance.next() < 0.5
      ? other.replace(/ said (\p{Lu}\p{L}+ \p{Lu}\p{L}+)/u, ' $1 said')
      : other.replace(/\bAt least\b/, 'No fewer than')
  })
}

function truncated(text: string, chance: Chance): string {
  const all = text.split(' ')
  return all.slice(0, Math.ceil(all.length * (0.4 + chance.next() * 0.5))).join(' ')
}

function otherNumber(found: string, chance: Chance): string {
  const value = Number(found.replaceAll(',', ''))
  const swapped = Number([...String(value)].reverse().join(''))
  const other = chance.next() < 0.5 && swapped !== value ? swapped : value + 1 + chance.below(9)
  return found.includes(',') ? other.toLocaleString('en-US') : String(other)
}

function swapFirst(text: string, from: readonly string[], chance: Chance): string {
  const present = from.find((word) => text.includes(word))
  if (present === undefined) {
    return text
  }
  const others = from.filter((word) => word !== present)
  return text.replace(present, chance.pick(others))
}

function swapUnit(text: string): string {
  for (const [one, other] of words.units) {
    if (text.includes(` ${one} `)) {
      return text.replace(` ${one} `, ` ${other} `)
    }
  }
  return text
}
