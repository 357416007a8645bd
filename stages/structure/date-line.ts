/** Recognizes lines that give a date, a time or a place of writing and nothing else. */

/** No line of this kind is longer; bounds the work on a paragraph. */
const maximumCharacters = 80
const maximumOtherWords = 5

const month =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?/iu
const dayOrYear = /\b\d{1,4}(?:st|nd|rd|th)?\b/u
const numericDate = /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/u
const chineseDate = /[\d〇零一二三四五六七八九十]{1,4}年\s?[\d一二三四五六七八九十]{1,2}月/u
const placeAndDash = /^[\p{Lu}][\p{L} .,'’-]{1,60}(?:[—–]|--)$/u

/** Whether a line is a date (“June 22, 2021”), a dateline (“BANGKOK, April 9”, “YANGON —”) or an update time. */
export function isDateLine(text: string): boolean {
  if (text.length > maximumCharacters) {
    return false
  }
  if (placeAndDash.test(text)) {
    return true
  }
  const isWordedDate = month.test(text) && dayOrYear.test(text)
  if (!isWordedDate && !numericDate.test(text) && !chineseDate.test(text)) {
    return false
  }
  return otherWords(text) <= maximumOtherWords && !/[.!?。！？]$/u.test(text)
}

function otherWords(text: string): number {
  const words = text.replace(chineseDate, ' ').match(/\p{Script=Han}{1,2}|[\p{L}]+/gu) ?? []
  return words.filter((word) => !month.test(word)).length
}
