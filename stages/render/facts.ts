/** The facts under the title: whose text this is, who made it, and when. */

import type { Credit, Document } from '../../pipeline/document/document.ts'
import type { SourceProfile } from '../../pipeline/document/source-profile.ts'
import { monthNames } from '../annotate/dates/dates.ts'
import { isDateLine } from '../structure/date-line.ts'
import type { Fact } from './briefing.ts'
import { capitalized, creditNames, listed, roleLabel } from './phrases.ts'
import { runsOf } from './runs.ts'

/** A date is never guessed: without one in front matter or sidecar the line says so. */
export function factsOf(document: Document, profile: SourceProfile, compiled?: string): Fact[] {
  const { url } = document.seed.metadata
  return [
    fact('Source', `${profile.name} (${profile.short})`),
    ...creditFacts(creditsOf(document)),
    fact('Published', capitalized(publicationOf(document))),
    ...(compiled === undefined ? [] : [fact('Compiled', dateInWords(compiled))]),
    ...(url === undefined ? [] : [{ label: 'Address', value: [{ text: url, href: url }], voice: 'pipeline' } as const]),
  ]
}

/** When the article was published, as part of a sentence: "22 June 2021", "date not stated in the source". */
export function publicationOf(document: Document): string {
  const { published } = document.seed.metadata
  return published === undefined ? unknownDate(document) : dateInWords(published)
}

/** A line with a date may be the day of publication or of something else: the reader decides. */
function unknownDate({ blocks }: Document): string {
  const dated = blocks.find(({ text }) => /\d{4}/.test(text) && isDateLine(text))
  return dated === undefined
    ? 'date not stated in the source'
    : `date not given with the source; its line ${dated.place.line} names one`
}

/** Every credit of every byline, in reading order. */
export function creditsOf(document: Document): Credit[] {
  return document.blocks.flatMap(({ credits }) => credits ?? [])
}

/** The credits of those who wrote the text. */
export function authorsOf(document: Document): Credit[] {
  return creditsOf(document).filter(({ role }) => role === 'reporter' || role === 'writer')
}

/** A byline that stands twice in the source gives its facts once. */
function creditFacts(credits: readonly Credit[]): Fact[] {
  const roles = [...new Set(credits.map(({ role }) => role))]
  return roles.map((role) => {
    const people = new Set(credits.filter((credit) => credit.role === role).map(creditNames))
    return { ...fact(roleLabel(role), listed([...people])), voice: 'source' }
  })
}

function fact(label: string, text: string): Fact {
  return { label, value: runsOf(text), voice: 'pipeline' }
}

/** "22 June 2021", "June 2021", "2021"; a time stays as it was given. */
function dateInWords(edtf: string): string {
  const [date = '', time] = edtf.split('T')
  const [year, month, day] = date.split('-')
  const words = [day && `${Number(day)}`, month && monthNames[Number(month) - 1], year].filter(Boolean).join(' ')
  return time === undefined ? words : `${words}, ${time}`
}
