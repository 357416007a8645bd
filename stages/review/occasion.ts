/** Tells figures of different things apart by when and where their sentences are set, and what became of those counted. */

import { calendarWords } from '../annotate/lexicon.ts'

/** What the words around a figure say about what it counts. */
export interface Occasion {
  /** "Friday", "June", "2019", "Tamlok", by what they are. */
  readonly settings: ReadonlyMap<Setting, ReadonlySet<string>>
  /** Name of a group of `outcomes`; absent when no such word stands beside the figure. */
  readonly outcome?: string
}

type Setting = 'day' | 'month' | 'year' | 'place'

const setting = /\b(?:[Ii]n|[Oo]n|[Aa]t|[Nn]ear|[Ss]ince) (?:the )?(\p{Lu}[\p{L}’'-]+|\d{4}\b)/gu
const outcomes =
  /\b(?:(?<dead>kill(?:ed|s|ing)?|dead|died|dies?|deaths?)|(?<hurt>hurt|injur(?:ed|es|ing)|wound(?:ed|s|ing))|(?<held>arrest(?:ed|s|ing)?|detain(?:ed|s|ing)?|jail(?:ed|s|ing)?)|(?<free>releas(?:ed|es|ing)|free[ds]|freeing)|(?<missing>missing)|(?<gone>fled|flee|displaced|evacuated))\b/giu
/** How far from the figure its outcome is looked for, within one clause (UTF-16 units). */
const reachBefore = 25
const reachAfter = 60

/** The occasion of a figure from `start` to `end` in its sentence. */
export function occasionOf(sentence: string, start: number, end: number): Occasion {
  const before =
    sentence
      .slice(Math.max(0, start - reachBefore), start)
      .split(/[,;:]/)
      .at(-1) ?? ''
  const after = sentence.slice(end, end + reachAfter).split(/[,;:](?!\d)/)[0] ?? ''
  const outcome = outcomesIn(before).at(-1) ?? outcomesIn(after)[0]
  return { settings: settingsIn(sentence), ...(outcome === undefined ? {} : { outcome }) }
}

/** Whether one tells of another day, month, year, place or outcome than the other. */
export function isOtherOccasion(one: Occasion, other: Occasion): boolean {
  const isElsewhere = [...one.settings].some(([kind, words]) => other.settings.get(kind)?.isDisjointFrom(words))
  return isElsewhere || (one.outcome !== undefined && other.outcome !== undefined && one.outcome !== other.outcome)
}

function settingsIn(sentence: string): Map<Setting, Set<string>> {
  const settings = new Map<Setting, Set<string>>()
  for (const [, word = ''] of sentence.matchAll(setting)) {
    const kind = kindOf(word)
    settings.set(kind, (settings.get(kind) ?? new Set()).add(word))
  }
  return settings
}

function kindOf(word: string): Setting {
  if (/^\d/.test(word)) {
    return 'year'
  }
  return calendarWords.has(word) ? (word.endsWith('day') ? 'day' : 'month') : 'place'
}

function outcomesIn(text: string): string[] {
  return [...text.matchAll(outcomes)].flatMap(({ groups = {} }) =>
    Object.keys(groups).filter((name) => groups[name] !== undefined),
  )
}
