/** What Word needs to know about the language of a run: proofing tags, and which font shows quotation marks. */

import { hasRightToLeft } from '../direction.ts'
import type { RunLook } from './markup.ts'

/** Word names languages by region; only what is written without one needs an entry. */
const wordTags: Readonly<Record<string, string>> = {
  bo: 'bo-CN',
  en: 'en-US',
  km: 'km-KH',
  ko: 'ko-KR',
  lo: 'lo-LA',
  my: 'my-MM',
  ug: 'ug-CN',
  vi: 'vi-VN',
  zh: 'zh-CN',
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
}

/** BCP 47 tag as Word writes it; a tag that it has no other name for is left alone. */
export function wordLanguage(tag: string): string {
  return wordTags[tag] ?? tag
}

/** A tag that names a language: `und` does not, and a malformed one would make the file invalid. */
const languageTag = /^(?!und\b)[a-z]{2,3}(-[a-z0-9]{2,8}){0,4}$/i

/** East Asian text, by the font that comes with Word for it. */
const eastAsianFonts: Readonly<Record<string, string>> = {
  ko: 'Malgun Gothic',
  'zh-Hant': 'Microsoft JhengHei',
}

/** Scripts that are neither Latin nor East Asian, by the font that comes with Windows for them. */
const complexFonts: Readonly<Record<string, string>> = {
  bo: 'Microsoft Himalaya',
  km: 'Leelawadee UI',
  lo: 'Leelawadee UI',
  my: 'Myanmar Text',
  ug: 'Microsoft Uighur',
}

/** Properties of a run in that language; without a language the document's own holds. */
export function languageProperties(tag: string | undefined, text: string): RunLook {
  if (tag === undefined || !languageTag.test(tag)) {
    return {}
  }
  const value = wordLanguage(tag)
  const complex = complexFonts[tag]
  if (complex !== undefined) {
    const isTurned = hasRightToLeft(text)
    // Word takes these letters from the font for complex scripts only in a run that is read from right to left.
    const font = isTurned ? { cs: complex } : { ascii: complex, hAnsi: complex, cs: complex }
    return { language: { value, bidirectional: value }, font, ...(isTurned && { rightToLeft: true }) }
  }
  // Without the hint, Word takes the quotation marks of a Chinese sentence from the Latin font.
  const eastAsia = eastAsianFonts[tag]
  return value.startsWith('zh') || eastAsia !== undefined
    ? { language: { value, eastAsia: value }, font: { hint: 'eastAsia', ...(eastAsia && { eastAsia }) } }
    : { language: { value } }
}
