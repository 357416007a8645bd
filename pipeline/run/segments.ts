/** Cuts the configured stages into segments: within one, each document goes its way alone; between two, they are compared. */

import type { ConfiguredStage, CorpusStage } from '../document/stage.ts'

export interface Segment {
  /** In order; only the first may be a corpus stage. */
  readonly stages: readonly ConfiguredStage[]
  /** The corpus stage that opens the next segment: at the end of this one it summarizes each document. */
  readonly compared?: { readonly stage: CorpusStage; readonly options: unknown }
}

/** At least one, even without stages. */
export function segmentsOf(stages: readonly ConfiguredStage[]): readonly Segment[] {
  const cuts = stages.flatMap(({ stage }, index) => (stage.scope === 'corpus' ? [index] : []))
  return [0, ...cuts].map((start, number) => {
    const next = cuts[number]
    const compared = next === undefined ? undefined : stages[next]
    const own = { stages: stages.slice(start, next) }
    return compared?.stage.scope === 'corpus'
      ? { ...own, compared: { stage: compared.stage, options: compared.options } }
      : own
  })
}
