/** Tells whether a stretch of a credit is a person's name: in capitalised words, in Han characters, or in another script. */

const maximumWords = 6
const maximumCaselessWords = 4
const maximumLength = 80

/** Words inside a name that are not capitalised. */
const particles = new Set(
  'al ap as bin bint binti da das de del della den der di do dos du e el ibn la le ten ter ul ur van von y zu'.split(
    ' ',
  ),
)

/** Capitalised words that no name has. */
const notNames = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday The This That These Those Their Our Its After Before When While Since Until'.split(
    ' ',
  ),
)

/** Words that begin a phrase as well as a name, such as those of An Nguyen and He Ping. */
const openers = new Set('An In On At As If It He She They We You His Her Early Late Last Next'.split(' '))

/** "RFA's Uyghur" of "RFA's Uyghur, Lao and Khmer Services" is nobody. */
const possessive = /['’]s$/u
const initials = /^(?:\p{Lu}\p{M}*\.-?){1,4}$/u
const suffix = /^(?:Jr|Sr|Dr|Ven|St)\.$/
/** A word in a script without capitals, such as Hangul, Arabic or Tibetan (with the dots between its syllables). */
const caseless = /^[\p{Lo}\p{M}\u0f0b\u0f0c\u200c\u200d]{1,40}$/u
const capitalised = /^(?:(?:al|el|ul)-|[dlDLO]['’])?\p{Lu}[\p{L}\p{M}'’-]*$/u

/** Surnames of two characters; without one, four characters may as well be two names, or a name and a place. */
const longSurnames = new Set(
  ('欧阳 司马 上官 诸葛 司徒 东方 皇甫 慕容 令狐 公孙 夏侯 端木 尉迟 长孙 ' + '歐陽 司馬 諸葛 東方 尉遲 長孫').split(
    ' ',
  ),
)
const han = /^\p{Script=Han}+$/u
const hanWithDots = /^\p{Script=Han}{1,8}(?:[·•‧]\p{Script=Han}{1,8}){1,3}$/u
const hanSpeech =
  /[的了是在说說请請您你我他她们們这這那吗嗎呢问問谁誰哪]|谢谢|謝謝|什么|什麼|怎么|怎麼|没有|沒有|知道|不[知会會能要行好对對用]/u

/** Whether the text has characters that are spoken or written in sentences, but not in names. */
export function isHanSpeech(text: string): boolean {
  return hanSpeech.test(text)
}

/** Whether the text has Han characters. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

/** Whether the text can be nothing but one person's name, of at least `minimumWords` words when it is not in Han characters. */
export function isPersonName(text: string, minimumWords = 1): boolean {
  if (text.length === 0 || text.length > maximumLength) {
    return false
  }
  return hasHan(text) ? isHanName(text) : isNameOfWords(text.split(' '), minimumWords)
}

/** The words of a script without capitals say nothing about themselves: where they stand has to show that they are a name. */
function isNameOfWords(words: readonly string[], minimumWords: number): boolean {
  if (words.every((word) => caseless.test(word))) {
    return words.length >= minimumWords && words.length <= maximumCaselessWords
  }
  return isCapitalisedName(words, minimumWords)
}

function isCapitalisedName(words: readonly string[], minimumWords: number): boolean {
  const plausible = words.every(
    (word) =>
      !notNames.has(word) &&
      !possessive.test(word) &&
      (particles.has(word) || initials.test(word) || suffix.test(word) || capitalised.test(word)),
  )
  // Where nothing but "By" stands in front, a phrase is as likely.
  const isPhrase = minimumWords > 1 && openers.has(words[0] ?? '')
  const hasFullWord = words.some((word) => capitalised.test(word))
  const last = words.at(-1) ?? ''
  return (
    plausible &&
    !isPhrase &&
    hasFullWord &&
    !particles.has(last) &&
    words.length >= minimumWords &&
    words.length <= maximumWords
  )
}

function isHanName(text: string): boolean {
  if (isHanSpeech(text)) {
    return false
  }
  const characters = [...text].length
  const plain = han.test(text) && (characters === 2 || characters === 3)
  const long = han.test(text) && characters === 4 && longSurnames.has(text.slice(0, 2))
  return plain || long || hanWithDots.test(text)
}
