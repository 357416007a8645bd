/** Tells the language of a text by its script and its letters. */

/** Letters are counted in this many UTF-16 units from the start. */
const sampleLength = 20_000

const scripts = [
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['bo', /\p{Script=Tibetan}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['latin', /\p{Script=Latin}/gu],
] as const

const uyghurLetters = /[ەېۆۈۇڭ]/gu
const vietnameseLetters = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu
const englishWords = /\b(?:the|of|and|to|in|that|for|said|is|was|on|by|with)\b/giu

/** Letters that only one of the two ways of writing Chinese uses, each common in news. */
const simplified = /[这来时个们对说国会过为还发现开关问题实报东]/gu
const traditional = /[這來時個們對說國會過為還發現開關問題實報東]/gu

/** BCP 47 tag, or `und` where the letters do not tell. `texts` are the blocks of one document. */
export function languageOf(texts: readonly string[]): string {
  const sample = texts.join('\n').slice(0, sampleLength)
  const counts = scripts.map(([name, letters]) => ({ name, count: count(sample, letters) }))
  // A Han character says about as much as two Latin letters.
  const weighted = counts.map(({ name, count }) => ({ name, count: name === 'zh' ? count * 2 : count }))
  const first = weighted.reduce((most, next) => (next.count > most.count ? next : most))
  if (first.count === 0) {
    return 'und'
  }
  switch (first.name) {
    case 'zh':
      return count(sample, traditional) > count(sample, simplified) ? 'zh-Hant' : 'zh-Hans'
    case 'arabic':
      return count(sample, uyghurLetters) * 10 > first.count ? 'ug' : 'und'
    case 'latin':
      return latinLanguage(sample, first.count)
    default:
      return first.name
  }
}

const otherScripts = new Set(['zh', 'ko', 'bo', 'my', 'km', 'lo', 'ug'])

/**
 * Language of one block of a text in `language`: another one only where the script shows it, as in an English notice
 * below a Chinese article. `undefined` for Latin letters in a text of another script.
 */
export function languageWithin(text: string, language: string): string | undefined {
  const primary = (tag: string) => tag.split('-')[0] ?? tag
  const told = languageOf([text])
  if (otherScripts.has(primary(told))) {
    return primary(told) === primary(language) ? language : told
  }
  return otherScripts.has(primary(language)) ? undefined : language
}

function latinLanguage(sample: string, letters: number): string {
  if (count(sample, vietnameseLetters) * 20 > letters) {
    return 'vi'
  }
  // In English prose about one letter in 25 belongs to the start of such a word.
  return count(sample, englishWords) * 60 > letters ? 'en' : 'und'
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
