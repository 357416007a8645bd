/** Says what kind of difference two stretches of words are. Only what cannot change the news is harmless; all else is told. */

import type { WordEditKind } from '../../pipeline/document/comparison.ts'

/** Differences that do not change what is said, in a language whose words this file knows. */
export const harmlessKinds: ReadonlySet<WordEditKind> = new Set(['spelling', 'punctuation', 'article'])

const numberWords = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands ' +
    'million millions billion billions trillion dozen dozens half halves third thirds quarter quarters fourth fifth ' +
    'sixth seventh eighth ninth tenth first second once twice thrice double triple both all most many few several some'
  ).split(' '),
)

const negations = new Set(
  (
    'no not never none nor neither nobody nothing nowhere without cannot hardly barely scarcely unless except deny ' +
    'denies denied refuse refuses refused fail fails failed 不 没 没有 未 无 非 别 否 并非 不是 从未 從未 沒 沒有 無'
  ).split(' '),
)

const units = new Set(
  (
    '% ‰ $ € £ ¥ percent percentage meter meters metre metres kilometer kilometers kilometre kilometres km mile miles ' +
    'foot feet inch inches yard yards acre acres hectare hectares ton tons tonne tonnes kilogram kilograms kilo kilos ' +
    'pound pounds ounce ounces gram grams liter liters litre litres gallon gallons barrel barrels degree degrees ' +
    'celsius fahrenheit second seconds minute minutes hour hours day days week weeks month months year years decade ' +
    'decades century dollar dollars yuan euro euros yen rupee rupees baht kyat dong won 公里 米 吨 公斤 元 美元 人民币 度 年 月 日 天 小时'
  ).split(' '),
)

const articles = new Set(['a', 'an', 'the', 'that'])

/** A digit, or a numeral of a script without spaces. */
export const digitOrNumeral = /[\p{N}一二三四五六七八九十百千万萬亿億两兩]/u
const quotationMarks = /^["“”„«»「」『』＂]+$/u

/** `earlier` and `later` are the words as they stand in the two texts; `isEnglish` says whether spelling can be judged. */
export function editKindOf(earlier: readonly string[], later: readonly string[], isEnglish: boolean): WordEditKind {
  const words = [...earlier, ...later]
  const plain = words.map(plainWord)
  if (plain.some((word) => digitOrNumeral.test(word) || numberWords.has(word) || isSign(word))) {
    return 'number'
  }
  if (plain.some((word) => negations.has(word) || /n't$/.test(word) || /^[不没沒未无無非]/u.test(word))) {
    return 'negation'
  }
  if (plain.some((word) => units.has(word))) {
    return 'unit'
  }
  if (words.some((word) => /^\p{Lu}/u.test(word))) {
    return 'name'
  }
  if (words.every((word) => quotationMarks.test(word))) {
    return 'quotation'
  }
  return isEnglish ? wordingKind(earlier.map(plainWord), later.map(plainWord)) : 'words'
}

function isSign(word: string): boolean {
  return /^[-−‐‑–+±<>≤≥=]$/u.test(word)
}

function plainWord(word: string): string {
  return word.normalize('NFKC').toLowerCase().replace(/[’‘ʼ]/gu, "'")
}

function wordingKind(earlier: readonly string[], later: readonly string[]): WordEditKind {
  if ([...earlier, ...later].every((word) => articles.has(word))) {
    return 'article'
  }
  const [one = '', other = ''] = [earlier.join(''), later.join('')].map((text) => text.replaceAll('-', ''))
  if (one === other) {
    return 'spelling'
  }
  return earlier.length === 1 && later.length === 1 && isSlip(one, other) ? 'spelling' : 'words'
}

/**
 * One letter added, lost or changed, or two swapped, inside a long word. Beginnings and endings are left alone: they
 * carry negation, number and tense ("legal"/"illegal", "official"/"officials", "hired"/"fired").
 */
function isSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) {
    start += 1
  }
  let end = 0
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) {
    end += 1
  }
  const left = one.slice(start, one.length - end)
  const right = other.slice(start, other.length - end)
  const isSwap = left.length === 2 && left[0] === right[1] && left[1] === right[0] && right.length === 2
  const isOneLetter = left.length <= 1 && right.length <= 1
  return shorter >= 6 && start >= 2 && end >= 2 && (isSwap || isOneLetter)
}
