/** The review file: open questions on repeated paragraphs and a person's answers, tied to the hashes of both texts. */

import { parseDocument, stringify } from 'yaml'
import { z } from 'zod'
import { exitCode, PipelineError } from '../document/finding.ts'
import type { ReviewAnswer } from '../document/stage.ts'
import { sha256 } from './content-hash.ts'
import type { DuplicatePair } from './duplicates.ts'

/** The review file stands beside config.yaml. */
export const reviewFileName = 'review.yaml'

export const maximumReviewBytes = 50_000_000

/** A file with more would be refused when it is read. */
const maximumQuestions = 100_000

const text = z.strictObject({
  line: z.int().describe('Line in the seed when the question was asked.'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  text: z.string(),
})

const question = z.strictObject({
  seed: z.string(),
  question: z.string(),
  answer: z.enum(['remove', 'keep']).nullable(),
  earlier: text,
  later: text,
})

const reviewSchema = z.strictObject({ questions: z.array(question).max(maximumQuestions) })

export type ReviewQuestion = z.infer<typeof question>

const head = `# Paragraphs that may be repeats. Answer each question with remove or keep after "answer:", then run again.
# remove leaves one of the two out (which one: "keep" below deduplicate in config.yaml); keep leaves both.
# An answer holds for exactly these two texts. "wirebrief review" adds new questions and leaves your answers alone.
`

/** Questions that the rules leave open, after those that somebody has answered; those beyond what a file may hold are asked next time. */
export function reviewQuestions(pairs: readonly DuplicatePair[], known: readonly ReviewQuestion[]): ReviewQuestion[] {
  const answered = known.filter(({ answer }) => answer !== null)
  const open = pairs.filter(({ evidence }) => evidence.rule.endsWith(': review')).map(questionOf)
  const isKnown = new Set(answered.map(keyOf))
  return [...answered, ...open.filter((each) => !isKnown.has(keyOf(each)))].slice(0, maximumQuestions)
}

export function encodeReview(questions: readonly ReviewQuestion[]): Uint8Array {
  return new TextEncoder().encode(head + stringify({ questions }, { lineWidth: 0 }))
}

/** Throws `PipelineError` naming what is wrong: a misread answer would leave a paragraph out. */
export function parseReview(content: string, file: string): ReviewQuestion[] {
  const parsed = reviewSchema.safeParse(yamlValue(content))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const message = `${file} cannot be used: ${issue?.path.join('.') || 'the file'}: ${issue?.message}.`
    const hint =
      'Answer with remove or keep and leave the rest as it is; or delete the file and run "wirebrief review".'
    throw new PipelineError([{ severity: 'error', code: 'review-invalid', message, hint, file }], exitCode.wrongUse)
  }
  return parsed.data.questions
}

/** `undefined` where the text is no YAML, or YAML that repeats itself by aliases. */
function yamlValue(content: string): unknown {
  try {
    const document = parseDocument(content)
    return document.errors.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined
  } catch {
    return undefined
  }
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
