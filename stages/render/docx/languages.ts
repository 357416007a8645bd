/** What Word needs to know about the language of a run: proofing tags, and which font shows quotation marks. */

import type { IRunPropertiesOptions } from 'docx'

/** Word names languages by region; only what is written without one needs an entry. */
const wordTags: Readonly<Record<string, string>> = {
  en: 'en-US',
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

/** Properties of a run in that language; without a language the document's own holds. */
export function languageProperties(tag: string | undefined): IRunPropertiesOptions {
  if (tag === undefined || !languageTag.test(tag)) {
    return {}
  }
  const value = wordLanguage(tag)
  // Without the hint, Word takes the quotation marks of a Chinese sentence from the Latin font.
  return value.startsWith('zh')
    ? { language: { value, eastAsia: value }, font: { hint: 'eastAsia' } }
    : { language: { value } }
}
