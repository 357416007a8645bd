/** Tells from the last characters of a text whether it ends as a sentence does. */

/** The end of a text that is looked at: a full stop with the closing marks after it is never longer. */
const tailLength = 12

/** Unicode's sentence terminals (UAX 44), and two marks that they leave out: the ellipsis and the Tibetan shad. */
const finalMark = /[\p{Sentence_Terminal}…།][\p{Pe}\p{Pf}"'”’]*$/u
const abbreviation = /(?:^|[\s(“‘"])(?:\p{L}\.){2,}$/u

/** Whether the text ends in `.` `!` `?` `…` or what other scripts write for them, closing quotation marks and brackets aside. */
export function endsAsSentence(text: string): boolean {
  return finalMark.test(text.slice(-tailLength))
}

/** Whether the text ends in an abbreviation with inner points, such as “U.S.”. */
export function endsInAbbreviation(text: string): boolean {
  return abbreviation.test(text.slice(-tailLength))
}
