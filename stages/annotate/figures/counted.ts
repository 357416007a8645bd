/** Reads what a number counts from the words behind it: "43 other countries", "five of the nine sessions". */

import { numberWords } from './number-words.ts'

export interface Counted {
  /** The noun, as the text has it; absent where the words behind do not say. */
  readonly counted?: string
  /** "other" in "43 other countries": the figure leaves somebody out. */
  readonly others: boolean
  /** "nine of them": a figure, whatever it counts. */
  readonly isPart: boolean
}

const other = /^ (?<other>other |more )/u
const word = /^ ?([\p{L}][\p{L}’'-]{1,24})(?=[\s,.;:)”"]|$)/u
/** "previous", "process" and "crisis" are no plurals; "taxis" is given up for them. */
const plural = /(?:(?<![sui’'])s|people|children|men|women|police|troops)$/u
const group = /^(?:police|troops)$/u
/** Words that are no noun that a number counts, nor stand in front of one: "four received prison terms". */
export const notCounted =
  /^(?:are|were|had|have|did|do|went|got|said|told|came|left|fled|took|made|ran|fell|lost|won|gave|saw|held|died|received|remained|returned|refused|wanted|asked|signed|agreed|escaped|arrived|appeared|faced|later|each|who|that|which|when|after|before|then|if|but|into|with|over|under|about|across|along|during|since|until|without|among|against|through|behind|off|out|up|down|back|home|away|ago|am|pm|is|was|has|as|this|us|its|his|does|says|of|and|in|on|to|a|the|for|or|from|by|at|per|st|times|years|months|days|hours|weeks|minutes)$/iu
/** Whose they are: in "13 United States service members" nobody counts states. */
const owner = /^ (?:United (?:States|Nations|Arab Emirates)|[UE]\.?[SNKU]\.?|North|South|Hong|Viet)(?= \p{L})/u
const part = new RegExp(
  `^ of (?:(?:them|us|those|these|whom|you)\\b|(?:the|its|their|his|her|our|all)(?: (?:[\\d,]+|${numberWords}))?(?= )|[\\d,]+(?= ))`,
  'u',
)
const pronoun = /(?:them|us|those|these|whom|you)$/u
const reach = 90

/** Of the words right behind a number, at `end` of `text`. */
export function countedAfter(text: string, end: number): Counted {
  const after = text.slice(end, end + reach)
  const whole = part.exec(after)?.[0]
  const rest = after.slice(whole?.length ?? 0)
  // "four of them children" are children; in "two of them with relatives" nobody counts relatives.
  const counted = nounIn(rest, whole !== undefined && pronoun.test(whole) ? 1 : 3)
  return {
    ...(counted === undefined ? {} : { counted }),
    others: whole === undefined && other.exec(after)?.groups?.other === 'other ',
    isPart: whole !== undefined,
  }
}

/** The first plural noun within so many words: "police officers" are officers, "police" alone are counted as well. */
function nounIn(after: string, maximumWords: number): string | undefined {
  const others = other.exec(after)?.[0].trimEnd() ?? ''
  let position = others.length + (owner.exec(after.slice(others.length))?.[0].length ?? 0)
  let found: string | undefined
  for (let words = 0; words < maximumWords; words += 1) {
    const next = word.exec(after.slice(position))
    const noun = next?.[1] ?? ''
    if (next === null || notCounted.test(noun)) {
      return found
    }
    if (plural.test(noun) && !group.test(noun)) {
      return found === undefined || /s$/u.test(noun) ? noun : found
    }
    if (found !== undefined) {
      return found
    }
    found = group.test(noun) ? noun : undefined
    position += next[0].length
  }
  return found
}
