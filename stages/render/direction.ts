/** Tells whether a text is read from right to left. */

export type Direction = 'left-to-right' | 'right-to-left'

/** Letters of the scripts that are read from right to left (Unicode, bidirectional classes R and AL). */
const rightToLeftLetter = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

const rightToLeftLanguage = /^(?:ar|fa|he|ps|ug|ur|yi)(?:-|$)/

/** Whether any of the text is. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeftLetter.test(text)
}

/**
 * The direction of a paragraph: that of its language (BCP 47) where it has letters of it, so that a name in Latin
 * letters at the start does not turn a Uyghur sentence around; else that of its first letter (UAX #9, P2).
 */
export function directionOf(text: string, language: string): Direction {
  if (!hasRightToLeft(text)) {
    return 'left-to-right'
  }
  const first = /\p{L}/u.exec(text)?.[0] ?? ''
  return rightToLeftLanguage.test(language) || hasRightToLeft(first) ? 'right-to-left' : 'left-to-right'
}
