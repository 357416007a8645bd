/** Takes seeds through the segments, one segment after the other, since a corpus stage must know all documents first. */

import { InvariantError } from '../document/finding.ts'
import type { Related } from '../document/stage.ts'
import { arrive, hasFirstResult } from './arrive.ts'
import { sha256 } from './content-hash.ts'
import { finish } from './finish.ts'
import { inBatch, type Step } from './in-batch.ts'
import { isLast, type Passage, type Traveller } from './passage.ts'
import type { Item } from './plan.ts'
import { isSettled, leave, standingDocument } from './standing.ts'
import type { PassedSegment, Task } from './task.ts'

/** All seeds to the end. */
export async function passSegments(passage: Passage, items: readonly Item[]): Promise<void> {
  if (isLast(passage, 0)) {
    await inBatch(passage, items, async (item, isAlone) => {
      const start = await arrive(passage, item)
      return start === undefined ? undefined : await lastStep(passage, start, [], isAlone)
    })
    return
  }
  let travellers = await passFirst(passage, items)
  // Ends: each round but the last takes out one seed at least, and none comes back.
  for (;;) {
    const known = passage.takenOut.length
    const passed = await passCompared(passage, travellers)
    if (passage.takenOut.length === known || passage.signal.aborted) {
      return
    }
    travellers = againFrom(passage, passed)
  }
}

/** All seeds to the door of the last segment; those that were set aside on the way are not among them. */
export async function passBefore(passage: Passage, items: readonly Item[]): Promise<readonly Traveller[]> {
  return isLast(passage, 0) ? [] : await passMiddle(passage, await passFirst(passage, items))
}

async function passFirst(passage: Passage, items: readonly Item[]): Promise<readonly Traveller[]> {
  return await inBatch(passage, items, async (item, isAlone) => {
    const start = await arrive(passage, item)
    return start === undefined ? undefined : await firstStep(passage, start, isAlone)
  })
}

/** From the second segment to the door of the last. */
async function passMiddle(passage: Passage, start: readonly Traveller[]): Promise<readonly Traveller[]> {
  let travellers = start
  for (let segment = 1; !isLast(passage, segment); segment += 1) {
    const step = async (traveller: Traveller, isAlone: boolean) => {
      const { related, arrived } = compared(passage, traveller, segment)
      const isKnown = passage.ledger.result(arrived.path, segment)?.key === arrived.key
      const isForced = passage.forcedSegment <= segment && traveller.isAgain !== true
      return isKnown && !isForced ? arrived : pass(passage, arrived, segment, related, isAlone)
    }
    travellers = await inBatch(passage, withCompared(passage, travellers, segment), step)
  }
  return travellers
}

/** From the second segment to the end; gives all that were looked at. */
async function passCompared(passage: Passage, start: readonly Traveller[]): Promise<readonly Traveller[]> {
  const last = passage.segments.length - 1
  const travellers = withCompared(passage, await passMiddle(passage, start), last)
  // From here on they are only asked; making editions needs the memory.
  passage.ledger.storeIndexes()
  await inBatch(passage, travellers, async (traveller, isAlone) => {
    const { related, arrived } = compared(passage, traveller, last)
    return await lastStep(passage, arrived, related, isAlone)
  })
  return travellers
}

/** All that may have been compared with a seed that was taken out since. */
function againFrom({ ledger, takenOut }: Passage, travellers: readonly Traveller[]): Traveller[] {
  const gone = new Set(takenOut)
  return travellers.flatMap((traveller) => {
    const key = gone.has(traveller.path) ? undefined : ledger.result(traveller.path, 0)?.key
    return key === undefined ? [] : [{ ...traveller, key, isAgain: true }]
  })
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
    return withoutInput(start)
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
  if (arrived.isAgain === true) {
    const isSame = passage.ledger.settledSeed(arrived.path)?.key === arrived.key
    return isSame ? undefined : await pass(passage, arrived, segment, related, isAlone)
  }
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
  const standing = isLast(passage, segment) ? standingDocument(passage, arrived) : undefined
  const task = taskOf(passage, arrived, segment, related, 'render')
  const answer = await passage.workers.perform(standing === undefined ? task : { ...task, standing })
  if (answer.kind === 'stopped' && (passage.signal.aborted || !isAlone)) {
    return passage.signal.aborted ? undefined : 'again'
  }
  if ('timings' in answer) {
    for (const [name, time] of Object.entries(answer.timings)) {
      passage.timings[name] = (passage.timings[name] ?? 0) + time
    }
  }
  if (answer.kind === 'passed') {
    return keep(passage, arrived, segment, answer)
  }
  await finish(passage, arrived, answer)
  return undefined
}

function keep({ ledger }: Passage, arrived: Traveller, segment: number, answer: PassedSegment): Traveller {
  const { kind: _kind, timings: _timings, ...result } = answer
  ledger.keepResult({ ...result, seed: arrived.path, segment, key: arrived.key })
  return withoutInput(arrived)
}

/** All travellers wait at the door of a segment: their seeds are not held in memory. */
function withoutInput({ input: _, ...rest }: Traveller): Traveller {
  return rest
}

/** Beside the travellers those seeds that nothing happened to, but whose related documents changed. */
function withCompared({ ledger }: Passage, travellers: readonly Traveller[], segment: number): Traveller[] {
  const underWay = new Set(travellers.map(({ path }) => path))
  const flagged = ledger.seedsToCompare().filter(({ path }) => !underWay.has(path))
  return [
    ...travellers,
    ...flagged.flatMap((entry) => {
      const key = ledger.result(entry.path, segment - 1)?.key
      return key === undefined ? [] : [{ ...entry, entry, isOutputDisturbed: false, key }]
    }),
  ]
}
