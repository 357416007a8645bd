/** Does a task: takes a document through the stages of one segment, and renders it after the last. */

import { deflateSync, inflateSync } from 'node:zlib'
import { read } from '../../stages/read/read.ts'
import type { Config } from '../config/parse-config.ts'
import type { Document } from '../document/document.ts'
import { type Finding, PipelineError } from '../document/finding.ts'
import type { WholeStage } from '../document/stage.ts'
import type { World } from '../world/world.ts'
import { sha256 } from './content-hash.ts'
import { passStages } from './pass-stages.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { stageContext, type WorkSettings } from './settings.ts'
import type { Task, TaskResult, Timings } from './task.ts'
import { wholeStages } from './whole-stages.ts'
import { withVerdict } from './with-verdict.ts'

/** Packs fast rather than small: a document is packed once and read once. */
const compression = { level: 1 }

/** Never throws: what goes wrong is part of the answer. */
export async function perform(world: Pick<World, 'asset'>, settings: WorkSettings, task: Task): Promise<TaskResult> {
  const { config } = settings
  const clock = stopwatch()
  try {
    const segments = segmentsOf(wholeStages(config.stages))
    const segment = segments[task.segment] ?? { stages: [] }
    const start = startOf(task, config)
    clock.stop('seed' in task.from ? 'read' : 'unpack')
    const related = 'related' in task.from ? task.from.related : []
    const document = passStages(start, segment.stages, stageContext(settings), related, clock.stop)
    if (segment.compared !== undefined || task.last === 'show') {
      // Writers are much to load; meanwhile the main thread looks up what the document is compared with.
      void loadWriters()
      return passed(document, segment, config.sources, clock)
    }
    return await rendered(world, settings, withVerdict(document), task.standing, clock)
  } catch (error) {
    if (error instanceof PipelineError) {
      return { kind: 'set-aside', findings: error.findings }
    }
    return { kind: 'failed', findings: [fault(task.path, error)] }
  }
}

function loadWriters() {
  return import('./make-editions.ts')
}

/** The document of a `PassedSegment`. */
export function unpack(packed: Uint8Array): Document {
  return JSON.parse(inflateSync(packed).toString()) as Document
}

function startOf({ from }: Task, config: Config): Document {
  return 'seed' in from
    ? read(from.seed, { ...config.read, maximumBlocks: config.limits.paragraphs })
    : unpack(from.document)
}

function passed(
  document: Document,
  { compared }: Segment<WholeStage>,
  sources: Config['sources'],
  clock: Stopwatch,
): TaskResult {
  const summary =
    compared?.stage.scope === 'corpus'
      ? compared.stage.summarize(document, compared.options, { sources })
      : { keys: [] }
  const packed = deflateSync(JSON.stringify(document), compression)
  clock.stop('pack')
  const { id, seed } = document
  const { published } = seed.metadata
  const dated = published === undefined ? {} : { published }
  return { kind: 'passed', id, document: packed, summary, ...dated, timings: clock.timings() }
}

async function rendered(
  world: Pick<World, 'asset'>,
  settings: WorkSettings,
  document: Document,
  standing: string | undefined,
  clock: Stopwatch,
): Promise<TaskResult> {
  if (document.findings.some(({ severity }) => severity === 'error')) {
    return { kind: 'set-aside', findings: document.findings }
  }
  if (document.findings.some(({ code }) => code === 'article-repeated')) {
    return { kind: 'repeat', findings: document.findings }
  }
  const documentSha256 = sha256(JSON.stringify(document))
  if (documentSha256 === standing) {
    return { kind: 'same', timings: clock.timings() }
  }
  try {
    const { makeEditions } = await loadWriters()
    const { folder, files, document: complete } = await makeEditions(world, settings, document)
    clock.stop('render')
    const { findings } = complete
    return { kind: 'rendered', folder, files, findings, documentSha256, timings: clock.timings() }
  } catch (error) {
    if (error instanceof PipelineError) {
      return { kind: 'set-aside', findings: [...document.findings, ...error.findings] }
    }
    throw error
  }
}

/** A fault of the program in one seed: it is shown whole, and the run ends with exit code 70. */
function fault(path: string, error: unknown): Finding {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const message = `A fault of this program stopped ${path}: ${trace}`
  return { severity: 'error', code: 'program-fault', message, hint: 'Report this with the seed.', file: path }
}

interface Stopwatch {
  /** Books the time since the last stop. */
  stop(name: string): void
  timings(): Timings
}

function stopwatch(): Stopwatch {
  const booked: Record<string, number> = {}
  let last = performance.now()
  return {
    stop(name) {
      const now = performance.now()
      booked[name] = (booked[name] ?? 0) + now - last
      last = now
    },
    timings: () => booked,
  }
}
