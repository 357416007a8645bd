/** Shows what the pipeline does to one seed: every change, with stage, reason and place. Nothing is written. */

import { documentId } from '../../stages/read/read.ts'
import type { Document } from '../document/document.ts'
import { exitCode, PipelineError } from '../document/finding.ts'
import type { World } from '../world/world.ts'
import { passStages } from './pass-stages.ts'
import { readSeeds } from './read-seeds.ts'
import { type RunSettings, stageContext } from './settings.ts'

/**
 * The document as the stages leave it. `wanted` is a path below the seeds folder, with or without its extension. All
 * seeds are read, since a stage may compare documents. Throws `PipelineError` when the seed is not there or set aside.
 */
export async function explain(world: World, settings: RunSettings, wanted: string): Promise<Document> {
  const { documents, setAside } = await readSeeds(world, settings)
  const refused = setAside.find(({ path }) => path === wanted || documentId(path) === wanted)
  if (refused !== undefined) {
    throw new PipelineError(refused.findings, exitCode.someSetAside)
  }
  const { config } = settings
  const passed = await passStages(documents, config.stages, stageContext(settings), config.limits.inFlight)
  for (const each of passed) {
    const path = 'document' in each ? each.document.seed.path : each.path
    if (path === wanted || documentId(path) === wanted) {
      if ('error' in each) {
        throw each.error
      }
      return each.document
    }
  }
  const message = `${wanted} is not a seed in ${settings.folders.seeds}.`
  const hint = 'Give the path below the seeds folder, such as a/b.txt.'
  throw new PipelineError([{ severity: 'error', code: 'seed-unknown', message, hint }], exitCode.wrongUse)
}
