/** Takes documents through the configured stages: those that look at one document in parallel, those that compare all in turn. */

import PQueue from 'p-queue'
import { applyEdits } from '../document/apply-edits.ts'
import type { IndexedDocument } from '../document/corpus-index.ts'
import type { Document } from '../document/document.ts'
import type { ConfiguredStage, CorpusStage, DocumentStage, StageContext } from '../document/stage.ts'
import { memoryCorpusIndex } from '../world/memory-corpus-index.ts'

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

function documentStep(document: Document, stage: DocumentStage, options: unknown, context: StageContext): Document {
  return applyEdits(document, stage.propose(document, options, context), stage)
}

function corpusStep(
  stage: CorpusStage,
  options: unknown,
  context: StageContext,
  passed: readonly Passed[],
): (document: Document) => Document {
  const indexed = new Map(
    passed.flatMap((each) =>
      'document' in each ? [[each.document.id, indexedDocument(each.document, stage, options)] as const] : [],
    ),
  )
  const index = memoryCorpusIndex()
  index.put([...indexed.values()])
  return (document) => {
    const asking = indexed.get(document.id)
    const related = asking === undefined ? [] : index.related([asking]).flat()
    return applyEdits(document, stage.propose(document, options, context, related), stage)
  }
}

function indexedDocument(document: Document, stage: CorpusStage, options: unknown): IndexedDocument {
  const { path, metadata } = document.seed
  const { published } = metadata
  const summary = stage.summarize(document, options)
  return { document: document.id, path, ...(published === undefined ? {} : { published }), summary }
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
