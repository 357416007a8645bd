/** Open questions on repeated paragraphs and a person's answers, tied to the hashes of both texts. */

import type { ReviewAnswer } from '../document/stage.ts'
import { sha256 } from './content-hash.ts'
import type { DuplicatePair } from './duplicates.ts'

/** The review file stands beside config.yaml. */
export const reviewFileName = 'review.yaml'

export const maximumReviewBytes = 50_000_000

/** A file with more is refused when it is read. */
export const maximumQuestions = 100_000

/** A text as a reviewer is shown it. */
interface ReviewedText {
  /** Line in the seed when the question was asked. */
  readonly line: number
  readonly sha256: string
  readonly text: string
}

export interface ReviewQuestion {
  readonly seed: string
  readonly question: string
  readonly answer: ReviewAnswer['answer'] | null
  readonly earlier: ReviewedText
  readonly later: ReviewedText
}

/** Questions that the rules leave open, after those that somebody has answered; those beyond what a file may hold are asked next time. */
export function reviewQuestions(pairs: readonly DuplicatePair[], known: readonly ReviewQuestion[]): ReviewQuestion[] {
  const answered = known.filter(({ answer }) => answer !== null)
  const open = pairs.filter(({ evidence }) => evidence.rule.endsWith(': review')).map(questionOf)
  const isKnown = new Set(answered.map(keyOf))
  return [...answered, ...open.filter((each) => !isKnown.has(keyOf(each)))].slice(0, maximumQuestions)
}

export function reviewAnswers(questions: readonly ReviewQuestion[]): ReviewAnswer[] {
  return questions.flatMap(({ answer, earlier, later }) =>
    answer === null ? [] : [{ answer, earlier: earlier.sha256, later: later.sha256 }],
  )
}

function questionOf({ seed, line, text: own, reason, evidence }: DuplicatePair): ReviewQuestion {
  const { twin } = evidence
  return {
    seed,
    question: `Line ${line} ${reason}. Is it the same?`,
    answer: null,
    earlier: { line: twin.line, sha256: twin.sha256, text: twin.text },
    later: { line, sha256: sha256(new TextEncoder().encode(own)), text: own },
  }
}

function keyOf({ earlier, later }: ReviewQuestion): string {
  return `${earlier.sha256} ${later.sha256}`
}
