/** The review file as text: written with its questions, read with its answers. */

import { parseDocument, stringify } from 'yaml'
import { z } from 'zod'
import { exitCode, PipelineError } from '../document/finding.ts'
import { maximumQuestions, type ReviewQuestion } from './review.ts'

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

const head = `# Paragraphs that may be repeats. Answer each question with remove or keep after "answer:", then run again.
# remove leaves one of the two out (which one: "keep" below deduplicate in config.yaml); keep leaves both.
# An answer holds for exactly these two texts. "wirebrief review" adds new questions and leaves your answers alone.
`

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
