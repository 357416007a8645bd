/** Measures of length for texts with and without spaces between words. */

/** Chinese is written without spaces, and its words are two characters long on average. */
const hanCharactersPerWord = 2

const hanCharacterOrRun = /\p{Script=Han}|[^\s\p{Script=Han}]+/gu
const everyHanCharacter = /\p{Script=Han}/gu
/** From the first letter or digit of a run to its end: what is punctuation alone is no word. */
const wordWithoutHan = /[[\p{L}\p{N}]--\p{Script=Han}][^\s\p{Script=Han}]*/gv
const hanCharacter = /\p{Script=Han}/u
const letterOrDigit = /[\p{L}\p{N}]/u

/** How many words a text has; two Han characters count as one word. */
export function wordCount(text: string): number {
  const words = text.match(wordWithoutHan)?.length ?? 0
  const characters = text.match(everyHanCharacter)?.length ?? 0
  return words + Math.ceil(characters / hanCharactersPerWord)
}

/** Whether Han characters are at least half of the letters. */
export function isHan(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const han = letters.filter((letter) => hanCharacter.test(letter))
  return han.length > 0 && han.length * 2 >= letters.length
}

/** The words of a text in lower case without punctuation, to compare two texts by their words. */
export function bareWords(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).join(' ')
}

/** The text up to at most `words` words and `characters` characters, with “…” where it was cut. */
export function shortened(text: string, words: number, characters: number): string {
  let halves = 0
  let end = 0
  for (const { 0: run, index } of text.matchAll(hanCharacterOrRun)) {
    halves += weight(run)
    if (halves > words * hanCharactersPerWord || index + run.length > characters) {
      return `${text.slice(0, end || characters).replace(/[\p{Cs},;:，；：、—–]$/u, '')}…`
    }
    end = index + run.length
  }
  return text
}

function weight(run: string): number {
  if (hanCharacter.test(run)) {
    return 1
  }
  return letterOrDigit.test(run) ? hanCharactersPerWord : 0
}
