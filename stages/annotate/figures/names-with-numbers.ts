/** Tells the numbers of things and those inside names from numbers that count: "Division 77", "the Three Gorges Dam". */

import { calendarWords, openingWords } from '../lexicon.ts'

/** "Article 19", "Phase 2", "Sections 4 and 5": the number of a thing. */
const numbered =
  /\b(?:article|section|paragraph|chapter|rule|route|highway|exhibit|phase|resolution|decree|law|act|page|line|order|directive|circular|document|bill|number|no|room|gate|block|grade|class|point|clause|form|building|case|unit|battalion|division|brigade|ward|tier|category)s?\.?(?: \d{1,4}(?:,| and| or| to)?)? $/iu
/** The capitalised word, perhaps with "of", right before a number: no genitive. */
const capitalised = /(?<![\p{L}\p{N}])(?<word>\p{Lu}[\p{L}&.-]*)(?<of> of)? $/u
const opensSentence = /(?:^|[.!?:;—–]["”’]? |["“‘(]|\n)$/u
/** What names are known for when they open a sentence as well. */
const knownAfter = /^(?:Three Gorges|Five Eyes|Two Sessions|Six[ -]Party|709 (?:lawyers|crackdown|arrests))\b/u
const knownBefore = /\b[Oo]ne country, $/u
/** "120 mm shells": 120 measures, and counts no shells. */
const measure = /^ (?:mm|cm|m|km|g|kg|kW|MW|GW|ft|lb|lbs|mph|sq)\b/u
const reach = 48

/** Whether the digits from `start` to `end`, which have no unit, are the number of a thing or of a name. */
export function isNumberOfThing(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const match = capitalised.exec(before)
  const { word, of } = match?.groups ?? {}
  const isOpening = opensSentence.test(before.slice(0, match?.index))
  return (
    numbered.test(before) ||
    measure.test(after) ||
    knownAfter.test(text.slice(start, end + reach)) ||
    (word !== undefined && (of === undefined || !isOpening) && !isOfSentence(word, isOpening, /^ \p{Lu}/u.test(after)))
  )
}

/** "Nearly 30", "On Monday 30", "Killing 30", and the verb of a title: "Junta Frees 30 Prisoners". */
function isOfSentence(word: string, isOpening: boolean, isTitle: boolean): boolean {
  return openingWords.has(word) || calendarWords.has(word) || (isOpening && /(?:ed|ly)$/u.test(word)) || isTitle
}

/** Whether the number in words that starts there belongs to a name: it is capitalised though no sentence begins. */
export function isNumberOfName(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start)
  return (
    knownAfter.test(text.slice(start, start + reach)) ||
    knownBefore.test(before) ||
    (/^\p{Lu}/u.test(text.slice(start, start + 1)) && !opensSentence.test(before))
  )
}
