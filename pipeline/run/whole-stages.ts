/** Gives configured stages what they do: config, threads and files carry only their names. */

import { stages } from '../../stages/stages.ts'
import { InvariantError } from '../document/finding.ts'
import type { ConfiguredStage, Stage, StageLabel, WholeStage } from '../document/stage.ts'

/** One that is whole already stays as it is. */
export function wholeStages(configured: readonly ConfiguredStage[]): WholeStage[] {
  return configured.map(({ stage, options }) => ({ stage: isWhole(stage) ? stage : known(stage), options }))
}

function isWhole(stage: StageLabel): stage is Stage {
  return 'propose' in stage
}

function known({ name }: StageLabel): Stage {
  const stage = stages.find((each) => each.name === name)
  if (stage === undefined) {
    throw new InvariantError(`there is no stage "${name}"`)
  }
  return stage
}
