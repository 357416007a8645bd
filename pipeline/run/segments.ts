/** Cuts the configured stages into segments: within one, each document goes its way alone; between two, they are compared. */

import type { ConfiguredStage } from '../document/stage.ts'

export interface Segment<Configured extends ConfiguredStage = ConfiguredStage> {
  /** In order; only the first may be a corpus stage. */
  readonly stages: readonly Configured[]
  /** The corpus stage that opens the next segment: at the end of this one it summarizes each document. */
  readonly compared?: Configured
}

/** At least one, even without stages. */
export function segmentsOf<Configured extends ConfiguredStage>(
  stages: readonly Configured[],
): readonly Segment<Configured>[] {
  const cuts = stages.flatMap(({ stage }, index) => (stage.scope === 'corpus' ? [index] : []))
  return [0, ...cuts].map((start, number) => {
    const next = cuts[number]
    const compared = next === undefined ? undefined : stages[next]
    const own = { stages: stages.slice(start, next) }
    return compared === undefined ? own : { ...own, compared }
  })
}
