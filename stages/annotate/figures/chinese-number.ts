/** Reads Chinese numbers: 三十八, 两百零五, 1.2亿, 三百万, 3,000萬. */

const digits = new Map(
  [...'零一二三四五六七八九']
    .map((digit, value): [string, number] => [digit, value])
    .concat([
      ['〇', 0],
      ['两', 2],
      ['兩', 2],
    ]),
)
const places = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
const sections = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
])

/** A number with its 万 and 亿, for a regular expression. */
export const chineseNumber =
  '(?:\\d{1,3}(?:[,，]\\d{3})+|\\d{1,9}(?:\\.\\d{1,4})?|[零〇一二两兩三四五六七八九十百千]{1,12})(?:[万萬](?:[一二两兩三四五六七八九十百千零]{1,8})?)?(?:[亿億])?'

/** Nothing where the characters make no number: 〇九 is no count, 百 alone none either. */
export function chineseValue(words: string): number | undefined {
  const arabic = /^[\d.,，]+/u.exec(words)?.[0]
  const rest = words.slice(arabic?.length ?? 0)
  if (arabic !== undefined) {
    const scale = [...rest].reduce((product, character) => product * (sections.get(character) ?? Number.NaN), 1)
    const value = Number(arabic.replace(/[,，]/gu, '')) * scale
    return Number.isFinite(value) ? Math.round(value * 1e4) / 1e4 : undefined
  }
  return writtenValue(rest)
}

function writtenValue(words: string): number | undefined {
  let [total, section, digit] = [0, 0, -1]
  for (const character of words) {
    const [value, place, scale] = [digits.get(character), places.get(character), sections.get(character)]
    if (value !== undefined) {
      // Two digits in a row are a year or a number that is read out: 二〇一九.
      if (digit > 0 || (digit === 0 && value === 0)) {
        return undefined
      }
      digit = value
    } else if (place !== undefined) {
      section += (digit < 0 && place === 10 ? 1 : digit) * place
      digit = -1
    } else if (scale !== undefined) {
      total = (total + section + Math.max(0, digit)) * scale
      ;[section, digit] = [0, -1]
    }
  }
  const value = total + section + Math.max(0, digit)
  return value > 0 ? value : undefined
}
