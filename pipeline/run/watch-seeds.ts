/** Works each time that seeds have changed and stopped changing. */

import type { World } from '../world/world.ts'
import { discover } from './discover.ts'

export interface Watch {
  /** Folder of the seeds. */
  readonly folder: string
  /** `leave`: seeds that are still being written. */
  readonly work: (leave: ReadonlySet<string>) => Promise<void>
  readonly stop: AbortSignal
}

/**
 * Folders are looked through again and again, since network file systems announce nothing. A seed that looks the same
 * so much later has stopped growing.
 */
const intervalMs = 2000

/** Ends when it is told to stop. Throws `PipelineError` when the seeds folder cannot be read at the start. */
export async function watchSeeds(world: World, { folder, work, stop }: Watch): Promise<void> {
  let before = await listing(world, folder)
  let worked: string | undefined
  while (!stop.aborted) {
    await world.wait(intervalMs, stop)
    const now = await listing(world, folder)
    const unsettled = new Set([...now].flatMap(([path, stamp]) => (before.get(path) === stamp ? [] : [path])))
    const settled = JSON.stringify([...now].filter(([path]) => !unsettled.has(path)))
    if (settled !== worked && !stop.aborted) {
      await work(unsettled)
      worked = settled
    }
    before = now
  }
}

async function listing(world: World, folder: string): Promise<ReadonlyMap<string, string>> {
  const { seeds } = await discover(world, folder)
  return new Map(seeds.map(({ path, stamp }) => [path, stamp]))
}
