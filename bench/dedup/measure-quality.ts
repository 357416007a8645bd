/** Measures, by kind of change, how many paragraphs are linked to the true twin and how many would be removed. */

import type { Relation } from '../../pipeline/document/comparison.ts'
import { candidates } from '../../stages/deduplicate/candidates.ts'
import { compare } from '../../stages/deduplicate/compare.ts'
import { type Prepared, prepare } from '../../stages/deduplicate/prepared.ts'
import { cpuSeconds } from './cpu-seconds.ts'
import type { Pair } from './truth.ts'

export interface KindFigures {
  readonly kind: string
  readonly isCritical: boolean
  readonly pairs: number
  /** Share for which the true twin was found and related. */
  readonly linked: number
  /** How many the default rules would take out of one document. */
  readonly removed: number
  /** The same, with `near: apply`. */
  readonly removedWithNear: number
  /** How often each relation to the true twin was named. */
  readonly relations: Readonly<Partial<Record<Relation, number>>>
}

export interface Quality {
  readonly kinds: readonly KindFigures[]
  readonly bytes: number
  readonly paragraphs: number
  readonly seconds: number
}

const removable: readonly Relation[] = ['exact', 'contained', 'extends']

/** Every paragraph is looked up, compared word by word with all its candidates, then added. */
export function measureQuality(pairs: readonly Pair[]): Quality {
  const texts = [...pairs.map(({ earlier }) => earlier), ...pairs.map(({ later }) => later)]
  const found: { readonly twin: number; readonly relation: Relation }[][] = []
  const started = cpuSeconds()
  const index = candidates()
  const prepared: Prepared[] = []
  for (const text of texts) {
    const paragraph = prepare(text, 'en')
    found.push(
      index.find(paragraph).flatMap((twin) => {
        const earlier = prepared[twin]
        const relation = earlier === undefined ? undefined : compare(paragraph, earlier)?.relation
        return relation === undefined ? [] : [{ twin, relation }]
      }),
    )
    index.add(paragraph)
    prepared.push(paragraph)
  }
  const seconds = cpuSeconds() - started
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const kinds = [...new Set(pairs.map(({ kind }) => kind))]
  return { kinds: kinds.map((kind) => figuresOf(kind, pairs, found)), bytes, paragraphs: texts.length, seconds }
}

function figuresOf(
  kind: string,
  pairs: readonly Pair[],
  found: readonly { twin: number; relation: Relation }[][],
): KindFigures {
  const ofKind = pairs.flatMap((pair, number) => (pair.kind === kind ? [{ pair, number }] : []))
  const relations: Partial<Record<Relation, number>> = {}
  let [linked, removed, removedWithNear] = [0, 0, 0]
  for (const { number } of ofKind) {
    const related = found[pairs.length + number] ?? []
    const own = related.find(({ twin }) => twin === number)
    linked += own === undefined ? 0 : 1
    if (own !== undefined) {
      relations[own.relation] = (relations[own.relation] ?? 0) + 1
    }
    // A removal in favour of any paragraph counts, not only of the true twin.
    removed += related.some(({ relation }) => removable.includes(relation)) ? 1 : 0
    removedWithNear += related.some(({ relation }) => relation === 'near' || removable.includes(relation)) ? 1 : 0
  }
  const isCritical = ofKind[0]?.pair.isCritical === true
  return { kind, isCritical, pairs: ofKind.length, linked: linked / ofKind.length, removed, removedWithNear, relations }
}
