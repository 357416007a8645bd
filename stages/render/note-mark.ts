/** Writes the mark of a note: its number in raised figures, which a copied text keeps apart from the words. */

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** "¹²". */
export function noteMark(number: number): string {
  return `${number}`.replace(/\d/g, (figure) => raised.charAt(Number(figure)))
}

/** Stands between a text and the mark behind it: the last word stays a word of its own, and no line breaks there. */
export const beforeMark = '\u{202F}'
