/** Finds dates and gives those that the words fix as EDTF, with the precision that the words have. */

import { apart } from '../apart.ts'
import { type Span, sentencesOf } from '../sentences.ts'
import { dayNames, latestWeekday, latestYear } from './latest-day.ts'
import { relativeDatesIn } from './relative-dates.ts'
import { isToldInPast } from './told-in-past.ts'

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
/** "2022 meters", "Of 2019 cases": a number, no year. */
const quantityBehind =
  ' (?:met(?:er|re)s|kilomet(?:er|re)s|km|miles|feet|acres|hectares|tons|tonnes|dollars|yuan|kyat|baht|percent|times)\\b|(?<=\\bOf \\d{4}) \\p{Ll}{3,}s\\b'
/** "a crowd of 2000"; "a law of 1998" has a year. */
const quantityBefore =
  '\\b[Aa]n? (?:crowd|group|total|peak|height|depth|force|number|team|population|fine|maximum|minimum|altitude|elevation|toll|average|rate|distance|staff|capacity|army|audience|sum|price|cost|salary|bail|reward|record)'
/** No date begins inside of a word. */
const patterns = new RegExp(
  `(?<![A-Za-z])(?:${[
    `(?:[Bb]etween|[Ff]rom) (?<fromMonth>${month}) (?<fromYear>${year}) (?:and|to|until) (?<toMonth>${month}) (?<toYear>${year})\\b`,
    `(?:(?:${dayNames.join('|')}), )?(?<monthA>${month}) (?<dayA>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<yearA>${year}))?(?![\\d,]?\\d)`,
    `(?<dayB>\\d{1,2})(?:st|nd|rd|th)? (?<monthB>${month})(?:,? (?<yearB>${year}))?`,
    `(?<monthC>${month}),? (?:of )?(?<yearC>${year})(?![-–]?\\d)`,
    `(?<monthD>${month})\\b(?<=\\b(?:(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ll]ast|[Bb]y|[Tt]his|[Oo]f|[Ee]arly|[Ll]ate) |[Mm]id-)[A-Z][a-z]{2,8})`,
    `(?<monthE>${month})(?<=\\b(?:[Aa]|[Tt]he) [A-Z][a-z]{2,8})(?= (?!of|on|to|for|through)\\p{Ll})`,
    `\\b(?:[Bb]etween (?=\\d+ and)|[Ff]rom (?=\\d+ (?:to|until)))(?<from>${year}) (?:and|to|until) (?<to>${year})(?![\\d,.]\\d|\\d)\\b`,
    `(?<firstYear>${year})[-–](?<lastYear>(?:19|20)?\\d{2})(?![-–,.]?\\d)(?:(?<=\\b(?:[Ii]n|[Tt]he|[Dd]uring|[Ff]rom|[Oo]f|[Ss]ince|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) \\d{4}[-–]\\d+)|(?= \\p{L}))`,
    `(?<decade>(?:1[5-9]|20)\\d)0s\\b`,
    `(?:[Tt]he )?(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter) (?:of |in )?(?<seasonYear>${year})(?:[-–](?<seasonEnd>(?:19|20)?\\d{2}))?\\b`,
    `(?:[Ll]ate|[Ee]arly|[Mm]id)[ -](?<yearF>${year})(?![-–\\d,.]\\d|\\d)\\b`,
    `(?<relative>(?:[Ll]ast|[Tt]his|[Nn]ext) (?:week|month|year|weekend))\\b`,
    `(?<weekday>${dayNames.join('|')})\\b(?<!\\b(?:[Ee]very|[Ee]ach|Bloody|Black|Cyber) [A-Z][a-z]{5,8})(?! (?:mornings|afternoons|evenings|nights|prayers?)\\b)(?! Agreement\\b)`,
    `(?<yearE>${year})(?!${quantityBehind})(?<!${quantityBefore} of \\d{4})(?:(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Bb]efore|[Aa]fter|[Oo]f|[Ff]rom|[Tt]hrough|[Dd]ecade to) \\d{4})(?![\\d,.]\\d|\\d| [MNSEW]\\b)\\b|(?<=\\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|this) \\d{4})(?= \\p{Ll}|-)(?! (?:targets?|goals?|agenda|deadlines?|vision|budget|forecasts?)\\b)|(?<=\\(\\d{4})(?=\\)))`,
  ].join('|')})`,
  'gu',
)
/** Words of plans: what is near them may lie ahead, and is left open. */
const looksAhead =
  /\b(?:will|shall|would|(?:is|are|was|were) (?:to|due|set|expected|scheduled)|plans?|planned|expects?|upcoming|deadline)\b/u

/** `published` is the date of publication as EDTF, where it is known to the day. A date is never guessed. */
export function datesIn(text: string, published: string | undefined): DateSpan[] {
  const matches = [...text.matchAll(patterns)]
  const past = published === undefined ? [] : toldInPast(text, matches)
  const stated = matches.map((match, number): DateSpan => {
    const edtf = edtfOf(match.groups ?? {}, past[number] === true ? published : undefined)
    const span = { start: match.index, end: match.index + match[0].length }
    return edtf === undefined ? span : { ...span, edtf }
  })
  return [...stated, ...apart(stated, relativeDatesIn(text))].toSorted((one, other) => one.start - other.start)
}

/** Of each match whether past news tells of it: one pass over the matches and the sentences. */
function toldInPast(text: string, matches: readonly RegExpExecArray[]): boolean[] {
  const sentences = matches.length === 0 ? [] : sentencesOf(text)
  let number = 0
  return matches.map((match) => {
    const date: Span = { start: match.index, end: match.index + match[0].length }
    while ((sentences[number]?.end ?? Number.POSITIVE_INFINITY) <= date.start) {
      number += 1
    }
    const sentence = sentences[number]
    const around = text.slice(Math.max(0, date.start - 160), date.start + 160)
    return (
      sentence !== undefined && !looksAhead.test(around) && isToldInPast(text, date, sentence, sentences[number - 1])
    )
  })
}

function edtfOf(
  groups: Readonly<Record<string, string | undefined>>,
  published: string | undefined,
): string | undefined {
  const { weekday, from, to, firstYear, lastYear, decade, season, seasonYear, fromMonth, fromYear, toMonth, toYear } =
    groups
  if (season !== undefined && seasonYear !== undefined && groups.seasonEnd !== undefined) {
    return yearsFrom(seasonYear, groups.seasonEnd)
  }
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
  if (firstYear !== undefined && lastYear !== undefined) {
    return yearsFrom(firstYear, lastYear)
  }
  if (decade !== undefined) {
    return `${decade}X`
  }
  if (weekday !== undefined) {
    return latestWeekday(weekday, published)
  }
  const monthWord = groups.monthA ?? groups.monthB ?? groups.monthC ?? groups.monthD ?? groups.monthE
  const yearWord = groups.yearA ?? groups.yearB ?? groups.yearC ?? groups.yearE ?? groups.yearF
  if (monthWord === undefined) {
    return yearWord
  }
  const number = Number(monthNumber(monthWord))
  const dayWord = groups.dayA ?? groups.dayB
  const rest = [two(number), ...(dayWord === undefined ? [] : [two(Number(dayWord))])].join('-')
  const stated = yearWord ?? latestYear(rest, published)
  return stated === undefined || !isDay(stated, number, Number(dayWord ?? 1)) ? undefined : `${stated}-${rest}`
}

/** "2014-15" and "the winter of 2014-15" are 2014/2015; "2009-10" may be a month, and stays open. */
function yearsFrom(first: string, last: string): string | undefined {
  const full = last.length === 4 ? last : `${first.slice(0, 2)}${last}`
  return first < full && (last.length === 4 || Number(last) > 12) ? `${first}/${full}` : undefined
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
