/** Finds dates and gives those that the words fix as EDTF, with the precision that the words have. */

import { apart } from '../apart.ts'
import { relativeDatesIn } from './relative-dates.ts'

export interface DateSpan {
  readonly start: number
  readonly end: number
  /** `2018-08`; absent when the words need a date of publication that nobody stated, or look ahead. */
  readonly edtf?: string
}

/** In the order of the year. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)'
/** EDTF level 1: spring to winter. */
const seasonCodes = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['winter', 24],
])
const year = '(?:19|20)\\d{2}'
/** No date begins inside of a word. */
const patterns = new RegExp(
  `(?<![A-Za-z])(?:${[
    `(?:[Bb]etween|[Ff]rom) (?<fromMonth>${month}) (?<fromYear>${year}) (?:and|to|until) (?<toMonth>${month}) (?<toYear>${year})\\b`,
    `(?:(?:${dayNames.join('|')}), )?(?<monthA>${month}) (?<dayA>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<yearA>${year}))?(?![\\d,]?\\d)`,
    `(?<dayB>\\d{1,2})(?:st|nd|rd|th)? (?<monthB>${month})(?:,? (?<yearB>${year}))?`,
    `(?<monthC>${month}),? (?<yearC>${year})`,
    `(?<monthD>${month})\\b(?<=\\b(?:(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ll]ast|[Bb]y|[Tt]his|[Oo]f|[Ee]arly|[Ll]ate) |[Mm]id-)[A-Z][a-z]{2,8})`,
    `(?<monthE>${month})(?<=\\b(?:[Aa]|[Tt]he) [A-Z][a-z]{2,8})(?= (?!of|on|to|for|through)\\p{Ll})`,
    `\\b(?:[Bb]etween (?=\\d+ and)|[Ff]rom (?=\\d+ (?:to|until)))(?<from>${year}) (?:and|to|until) (?<to>${year})(?![\\d,.]\\d|\\d)\\b`,
    `(?<decade>(?:1[5-9]|20)\\d)0s\\b`,
    `(?:[Tt]he )?(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter) (?:of |in )?(?<seasonYear>${year})\\b`,
    `(?:[Ll]ate|[Ee]arly|[Mm]id)[ -](?<yearF>${year})(?![\\d,.]\\d|\\d)\\b`,
    `(?<relative>(?:[Ll]ast|[Tt]his|[Nn]ext) (?:week|month|year|weekend))\\b`,
    `(?<weekday>${dayNames.join('|')})\\b(?<!\\b(?:[Ee]very|[Ee]ach) [A-Z][a-z]{5,8})`,
    `(?<yearE>${year})(?:(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Bb]efore|[Aa]fter|[Oo]f|[Ff]rom|[Tt]hrough|[Dd]ecade to) \\d{4})(?![\\d,.]\\d|\\d| [MNSEW]\\b)\\b|(?<=\\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|this) \\d{4})(?= \\p{Ll}|-)(?! (?:targets?|goals?|agenda|deadlines?|vision|budget|forecasts?)\\b)|(?<=\\(\\d{4})(?=\\)))`,
  ].join('|')})`,
  'gu',
)
const ahead = /\b(?:next|coming|following|until|this|previous|every|each|on that)\s(?:week\s|on\s)?$/iu

/** Words of plans: what is near them may lie ahead, and is left open. */
const looksAhead =
  /\b(?:will|shall|would|(?:is|are|was|were) (?:to|due|set|expected|scheduled)|plans?|planned|expects?|upcoming|deadline)\b/u

/** `published` is the date of publication as EDTF, where it is known to the day. A date is never guessed. */
export function datesIn(text: string, published: string | undefined): DateSpan[] {
  const stated = [...text.matchAll(patterns)].map((match): DateSpan => {
    const before = text.slice(Math.max(0, match.index - 20), match.index)
    const around = text.slice(Math.max(0, match.index - 160), match.index + 160)
    const past = looksAhead.test(around) ? undefined : published
    const edtf = edtfOf(match.groups ?? {}, before, past)
    const span = { start: match.index, end: match.index + match[0].length }
    return edtf === undefined ? span : { ...span, edtf }
  })
  return [...stated, ...apart(stated, relativeDatesIn(text))].toSorted((one, other) => one.start - other.start)
}

function edtfOf(
  groups: Readonly<Record<string, string | undefined>>,
  before: string,
  published: string | undefined,
): string | undefined {
  const { weekday, from, to, decade, season, seasonYear, fromMonth, fromYear, toMonth, toYear } = groups
  if (season !== undefined) {
    return `${seasonYear}-${seasonCodes.get(season.toLowerCase())}`
  }
  if (fromMonth !== undefined && toMonth !== undefined) {
    const [first, last] = [`${fromYear}-${monthNumber(fromMonth)}`, `${toYear}-${monthNumber(toMonth)}`]
    return first < last ? `${first}/${last}` : undefined
  }
  if (from !== undefined && to !== undefined) {
    return from < to ? `${from}/${to}` : undefined
  }
  if (decade !== undefined) {
    return `${decade}X`
  }
  if (weekday !== undefined) {
    return ahead.test(before) ? undefined : latestWeekday(weekday, published)
  }
  const monthWord = groups.monthA ?? groups.monthB ?? groups.monthC ?? groups.monthD ?? groups.monthE
  const yearWord = groups.yearA ?? groups.yearB ?? groups.yearC ?? groups.yearE ?? groups.yearF
  if (monthWord === undefined) {
    return yearWord
  }
  const number = Number(monthNumber(monthWord))
  const dayWord = groups.dayA ?? groups.dayB
  const rest = [two(number), ...(dayWord === undefined ? [] : [two(Number(dayWord))])].join('-')
  const stated = yearWord ?? (ahead.test(before) ? undefined : latestYear(rest, published))
  return stated === undefined || !isDay(stated, number, Number(dayWord ?? 1)) ? undefined : `${stated}-${rest}`
}

/** The latest such day on or before publication: news is told in the past. */
function latestWeekday(weekday: string, published: string | undefined): string | undefined {
  const day = dayOf(published)
  if (day === undefined) {
    return undefined
  }
  const back = (day.getUTCDay() - dayNames.indexOf(weekday) + 7) % 7
  return new Date(day.getTime() - back * 86_400_000).toISOString().slice(0, 10)
}

/** The year that puts `06` or `06-22` on or before publication. */
function latestYear(rest: string, published: string | undefined): string | undefined {
  const day = dayOf(published)?.toISOString().slice(0, 10)
  if (day === undefined) {
    return undefined
  }
  const sameYear = Number(day.slice(0, 4))
  return rest <= day.slice(5, 5 + rest.length) ? `${sameYear}` : `${sameYear - 1}`
}

function dayOf(published: string | undefined): Date | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(published ?? '')?.[0]
  return day === undefined ? undefined : new Date(`${day}T00:00:00Z`)
}

function isDay(yearWord: string, number: number, day: number): boolean {
  const date = new Date(Date.UTC(Number(yearWord), number - 1, day))
  return date.getUTCMonth() === number - 1 && day > 0
}

/** "Sept." is 09. */
function monthNumber(word: string): string {
  return two(monthNames.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1)
}

function two(number: number): string {
  return `${number}`.padStart(2, '0')
}
