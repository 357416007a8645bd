/** Finds acronyms that the text expands, after Schwartz and Hearst 2003, "A Simple Algorithm for Identifying Abbreviation Definitions". */

export interface AcronymSpan {
  readonly start: number
  readonly end: number
  readonly acronym: string
  readonly expansion: string
}

const inBrackets = /\((\p{Lu}[\p{L}\p{N}&-]{1,9})\)/gu
const ownedBefore = /(?:^|\s)((?:U\.S\.|U\.N\.|U\.K\.|UN|US|UK|EU)\s)$/u

/** The acronyms in brackets behind their long form, in order; each with the whole long form as the text has it. */
export function acronymsIn(text: string): AcronymSpan[] {
  return [...text.matchAll(inBrackets)].flatMap((match) => {
    const acronym = match[1] ?? ''
    const capitals = acronym.match(/\p{Lu}/gu)?.length ?? 0
    const expansion =
      capitals < 2 ? undefined : expansionOf(text.slice(Math.max(0, match.index - 160), match.index), acronym)
    const start = match.index + 1
    return expansion === undefined ? [] : [{ start, end: start + acronym.length, acronym, expansion }]
  })
}

function expansionOf(before: string, acronym: string): string | undefined {
  return byInitials(before, acronym) ?? longForm(before, acronym)
}

/** The words before the bracket whose first letters are the acronym, small words between them aside or counted. */
function byInitials(before: string, acronym: string): string | undefined {
  const text = before.trimEnd()
  for (const isSmallCounted of [false, true]) {
    const form = wordsFor(text, acronym, isSmallCounted)
    if (form !== undefined) {
      return form
    }
  }
  return undefined
}

const smallWord = /^(?:of|for|and|the|in|on|to|against|de|la)$/u

function wordsFor(text: string, acronym: string, isSmallCounted: boolean): string | undefined {
  const words = text.split(' ')
  let position = words.length
  for (let letter = acronym.length - 1; letter >= 0; letter -= 1) {
    position -= 1
    while (!isSmallCounted && letter < acronym.length - 1 && smallWord.test(words[position] ?? '')) {
      position -= 1
    }
    const initial = (words[position] ?? '').charAt(0)
    if (initial === '' || initial.toLowerCase() !== acronym.charAt(letter).toLowerCase()) {
      return undefined
    }
  }
  const owner = ownedBefore.test(`${words.slice(0, position).join(' ')} `) ? 1 : 0
  const form = words.slice(position - owner).join(' ')
  return /^\p{Lu}/u.test(form) && !/(?<!\p{Lu})[,.;:!?]\s/u.test(form) ? form : undefined
}

/** Of the words before the bracket the fewest that hold the letters of the acronym in order, the first at a word's start. */
function longForm(before: string, acronym: string): string | undefined {
  const text = before.trimEnd()
  const earliest = startOfWords(text, Math.min(acronym.length + 5, acronym.length * 2))
  let index = text.length - 1
  for (let letter = acronym.length - 1; letter >= 0; letter -= 1) {
    const wanted = acronym.charAt(letter).toLowerCase()
    if (!/[\p{L}\p{N}]/u.test(wanted)) {
      continue
    }
    while (
      index >= earliest &&
      (text.charAt(index).toLowerCase() !== wanted || (letter === 0 && !startsWord(text, index)))
    ) {
      index -= 1
    }
    if (index < earliest) {
      return undefined
    }
    index -= 1
  }
  const start = index + 1
  const owner = ownedBefore.exec(text.slice(0, start))?.[1]?.length ?? 0
  const form = text.slice(start - owner)
  return form.length > acronym.length && !/(?<!\p{Lu})[.;:!?]\s/u.test(text.slice(start)) ? form : undefined
}

function startOfWords(text: string, count: number): number {
  let index = text.length
  for (let words = 0; words < count && index > 0; words += 1) {
    index = Math.max(text.lastIndexOf(' ', index - 1), text.lastIndexOf('-', index - 1), 0)
  }
  return index
}

function startsWord(text: string, index: number): boolean {
  return index === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(index - 1))
}
