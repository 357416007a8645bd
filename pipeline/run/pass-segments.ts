/** Takes seeds through the segments, one segment after the other, since a corpus stage must know all documents first. */

import PQueue from 'p-queue'
import { InvariantError } from '../document/finding.ts'
import type { Related } from '../document/stage.ts'
import { arrive, hasFirstResult } from './arrive.ts'
import { sha256 } from './content-hash.ts'
import { finish, isSettled, leave } from './finish.ts'
import type { Passage, Traveller } from './passage.ts'
import type { Item } from './plan.ts'
import type { PassedSegment, Task } from './task.ts'

/** `again`: its worker was ended; it is tried once more alone. Nothing: its way is over. */
type Step = Traveller | 'again' | undefined

/** All seeds to the end. */
export async function passSegments(passage: Passage, items: readonly Item[]): Promise<void> {
  const last = passage.segments.length - 1
  const travellers = await passBefore(passage, items)
  if (last === 0) {
    await inBatch(passage, items, async (item, isAlone) => {
      const start = await arrive(passage, item)
      return start === undefined ? undefined : await lastStep(passage, start, [], isAlone)
    })
    return
  }
  await inBatch(passage, withCompared(passage, travellers, last), async (traveller, isAlone) => {
    const { related, arrived } = compared(passage, traveller, last)
    return await lastStep(passage, arrived, related, isAlone)
  })
}

/** All seeds to the door of the last segment; those that were set aside on the way are not among them. */
export async function passBefore(passage: Passage, items: readonly Item[]): Promise<readonly Traveller[]> {
  const last = passage.segments.length - 1
  if (last === 0) {
    return []
  }
  let travellers = await inBatch(passage, items, async (item, isAlone) => {
    const start = await arrive(passage, item)
    return start === undefined ? undefined : await firstStep(passage, start, isAlone)
  })
  for (let segment = 1; segment < last; segment += 1) {
    const step = async (traveller: Traveller, isAlone: boolean) => {
      const { related, arrived } = compared(passage, traveller, segment)
      const isKnown = passage.ledger.result(arrived.path, segment)?.key === arrived.key
      return isKnown && passage.forcedSegment > segment ? arrived : pass(passage, arrived, segment, related, isAlone)
    }
    travellers = await inBatch(passage, withCompared(passage, travellers, segment), step)
  }
  return travellers
}

/** What a document is compared with when it enters a segment; that is part of its key. */
export function compared(passage: Passage, traveller: Traveller, segment: number) {
  const related = passage.ledger.related(traveller.path, segment - 1)
  const key = sha256(JSON.stringify([traveller.key, passage.key.segments[segment], related]))
  return { related, arrived: { ...traveller, key } }
}

/** The task that a segment is for a document. */
export function taskOf(
  { ledger }: Passage,
  { path, input }: Traveller,
  segment: number,
  related: readonly Related[],
  last: Task['last'],
): Task {
  if (segment === 0) {
    if (input === undefined) {
      throw new InvariantError(`${path} was not read`)
    }
    return { path, segment, from: { seed: input }, last }
  }
  const before = ledger.result(path, segment - 1)
  if (before === undefined) {
    throw new InvariantError(`the ledger has no result of segment ${segment - 1} for ${path}`)
  }
  return { path, segment, from: { document: before.document, related }, last }
}

async function firstStep(passage: Passage, start: Traveller, isAlone: boolean): Promise<Step> {
  if (hasFirstResult(passage, start)) {
    return start
  }
  if (passage.forcedSegment > 0 && isSettled(passage, start)) {
    leave(passage, start)
    return undefined
  }
  return await pass(passage, start, 0, [], isAlone)
}

async function lastStep(
  passage: Passage,
  arrived: Traveller,
  related: readonly Related[],
  isAlone: boolean,
): Promise<Step> {
  const segment = passage.segments.length - 1
  if (passage.forcedSegment > segment && isSettled(passage, arrived)) {
    leave(passage, arrived)
    return undefined
  }
  return await pass(passage, arrived, segment, related, isAlone)
}

async function pass(
  passage: Passage,
  arrived: Traveller,
  segment: number,
  related: readonly Related[],
  isAlone: boolean,
): Promise<Step> {
  const answer = await passage.workers.perform(taskOf(passage, arrived, segment, related, 'render'))
  if (answer.kind === 'stopped' && (passage.signal.aborted || !isAlone)) {
    return passage.signal.aborted ? undefined : 'again'
  }
  if (answer.kind === 'passed' || answer.kind === 'rendered') {
    for (const [name, time] of Object.entries(answer.timings)) {
      passage.timings[name] = (passage.timings[name] ?? 0) + time
    }
  }
  if (answer.kind === 'passed') {
    return keep(passage, arrived, segment, answer)
  }
  await finish(passage, arrived, segment, answer)
  return undefined
}

function keep({ ledger }: Passage, arrived: Traveller, segment: number, answer: PassedSegment): Traveller {
  const { kind: _kind, timings: _timings, ...result } = answer
  const { input: _, ...rest } = arrived
  ledger.keepResult({ ...result, seed: arrived.path, segment, key: arrived.key })
  return rest
}

/** Beside the travellers those seeds that nothing happened to, but whose related documents changed. */
function withCompared({ ledger }: Passage, travellers: readonly Traveller[], segment: number): Traveller[] {
  const underWay = new Set(travellers.map(({ path }) => path))
  const flagged = ledger.seeds().filter(({ path, isToBeCompared }) => isToBeCompared && !underWay.has(path))
  return [
    ...travellers,
    ...flagged.flatMap((entry) => {
      const key = ledger.result(entry.path, segment - 1)?.key
      return key === undefined ? [] : [{ ...entry, entry, isOutputDisturbed: false, key }]
    }),
  ]
}

/** Bounded by `limits.inFlight`; gives those that go on. The first error stops the batch. */
async function inBatch<Job>(
  { settings, signal }: Passage,
  jobs: readonly Job[],
  step: (job: Job, isAlone: boolean) => Promise<Step>,
): Promise<Traveller[]> {
  const { inFlight } = settings.config.limits
  const queue = new PQueue({ concurrency: inFlight })
  const goOn: Traveller[] = []
  const again: Job[] = []
  const errors: unknown[] = []
  const work = async (job: Job, isAlone: boolean) => {
    try {
      const next = await step(job, isAlone)
      if (next === 'again') {
        again.push(job)
      } else if (next !== undefined) {
        goOn.push(next)
      }
    } catch (error) {
      errors.push(error)
    }
  }
  const isOver = () => signal.aborted || errors.length > 0
  for (const job of jobs) {
    await queue.onSizeLessThan(inFlight)
    if (isOver()) {
      break
    }
    queue.add(() => work(job, false))
  }
  await queue.onIdle()
  for (const job of again) {
    if (!isOver()) {
      await work(job, true)
    }
  }
  if (errors.length > 0) {
    throw errors[0]
  }
  return goOn
}
