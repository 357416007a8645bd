/** Scores what the program finds in the marked articles of a folder. */

import type { Document } from '../../pipeline/document/document.ts'
import { annotated } from './annotated.ts'
import { scoreOrganisations, scorePeople, scorePlaces } from './score-names.ts'
import { scoreCounted, scoreDates, scoreFigures, scoreHeadings, scoreSpeakers } from './score-spans.ts'
import { type Tally, total } from './tally.ts'
import { type Marks, markedArticles } from './truth.ts'

/** What is scored, in the order in which it is printed. */
export const scored = [
  'headings',
  'speakers',
  'people',
  'organisations',
  'places',
  'dates',
  'figures',
  'what figures count',
] as const

type Scored = (typeof scored)[number]

const scores: Readonly<Record<Scored, (document: Document, marks: Marks) => Tally>> = {
  headings: scoreHeadings,
  speakers: scoreSpeakers,
  people: scorePeople,
  organisations: scoreOrganisations,
  places: scorePlaces,
  dates: scoreDates,
  figures: scoreFigures,
  'what figures count': scoreCounted,
}

/** Gives the total over all articles of the folder for each thing: nothing of a single article is told. */
export function scoreFolder(folder: string): (what: Scored) => Tally {
  const articles = markedArticles(folder).map(({ name, bytes, marks }) => ({ document: annotated(name, bytes), marks }))
  return (what) => total(articles.map(({ document, marks }) => scores[what](document, marks)))
}
