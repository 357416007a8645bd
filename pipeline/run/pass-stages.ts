/** Takes documents through the configured stages: those that look at one document in parallel, those that compare all in turn. */

import PQueue from 'p-queue'
import { applyEdits } from '../document/apply-edits.ts'
import type { Document } from '../document/document.ts'
import type { ConfiguredStage, CorpusStage, DocumentStage, Related, StageContext, Summary } from '../document/stage.ts'

/** What became of a document: the document after the stages, or the error that stopped it. */
export type Passed = { readonly document: Document } | { readonly path: string; readonly error: unknown }

/** Documents come back in the order given; one that fails leaves the others alone. */
export async function passStages(
  documents: readonly Document[],
  stages: readonly ConfiguredStage[],
  context: StageContext,
  inFlight: number,
): Promise<Passed[]> {
  let passed: Passed[] = documents.map((document) => ({ document }))
  for (const { stage, options } of stages) {
    const step =
      stage.scope === 'corpus'
        ? corpusStep(stage, options, context, passed)
        : (document: Document) => documentStep(document, stage, options, context)
    passed = await inParallel(passed, inFlight, (each) => isolated(each, step))
  }
  return passed
}

/** Earlier documents come first: by publication date, an unknown one last, then by path. */
export function byDateThenPath(one: Document, other: Document): number {
  const key = ({ seed }: Document) => `${seed.metadata.published ?? '9999'} ${seed.path}`
  return key(one) < key(other) ? -1 : 1
}

function documentStep(document: Document, stage: DocumentStage, options: unknown, context: StageContext): Document {
  return applyEdits(document, stage.propose(document, options, context), stage)
}

function corpusStep(
  stage: CorpusStage,
  options: unknown,
  context: StageContext,
  passed: readonly Passed[],
): (document: Document) => Document {
  const documents = passed.flatMap((each) => ('document' in each ? [each.document] : [])).sort(byDateThenPath)
  const summaries = documents.map((document) => ({
    document: document.id,
    summary: stage.summarize(document, options),
  }))
  const index = indexByKey(summaries)
  const order = new Map(summaries.map(({ document }, position) => [document, position]))
  return (document) => {
    const related = relatedBefore(summaries, index, order.get(document.id) ?? 0)
    return applyEdits(document, stage.propose(document, options, context, related), stage)
  }
}

type Summarized = Related & { readonly summary: Summary }

function indexByKey(summaries: readonly Summarized[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  for (const [position, { summary }] of summaries.entries()) {
    for (const key of summary.keys) {
      const positions = index.get(key) ?? []
      positions.push(position)
      index.set(key, positions)
    }
  }
  return index
}

function relatedBefore(
  summaries: readonly Summarized[],
  index: ReadonlyMap<string, readonly number[]>,
  own: number,
): Related[] {
  const positions = new Set(summaries[own]?.summary.keys.flatMap((key) => index.get(key) ?? []))
  return [...positions]
    .filter((position) => position < own)
    .sort((one, other) => one - other)
    .flatMap((position) => summaries[position] ?? [])
}

function isolated(each: Passed, step: (document: Document) => Document): Passed {
  if (!('document' in each)) {
    return each
  }
  try {
    return { document: step(each.document) }
  } catch (error) {
    return { path: each.document.seed.path, error }
  }
}

async function inParallel(
  passed: readonly Passed[],
  inFlight: number,
  work: (each: Passed) => Passed,
): Promise<Passed[]> {
  const queue = new PQueue({ concurrency: inFlight })
  return await queue.addAll(passed.map((each) => async () => work(each)))
}
