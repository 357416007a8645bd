/** Finds the shortest list of differences between two lists of words (Myers 1986, doi 10.1007/BF01840446). */

/** Words `later` to `laterEnd` of one list stand where words `earlier` to `earlierEnd` of the other stand. */
export interface Difference {
  readonly earlier: number
  readonly earlierEnd: number
  readonly later: number
  readonly laterEnd: number
}

/** With more differences than this, two paragraphs are not the same news. */
const maximumDistance = 1000

/** In order; `undefined` when the lists are too far apart. */
export function differencesOf(earlier: readonly number[], later: readonly number[]): Difference[] | undefined {
  const start = commonStart(earlier, later)
  const end = commonEnd(earlier, later, start)
  const one = earlier.slice(start, earlier.length - end)
  const other = later.slice(start, later.length - end)
  if (one.length === 0 || other.length === 0) {
    const isSame = one.length === 0 && other.length === 0
    return isSame
      ? []
      : [{ earlier: start, earlierEnd: start + one.length, later: start, laterEnd: start + other.length }]
  }
  const trace = shortestScript(one, other)
  return trace === undefined ? undefined : joined(steps(trace, one.length, other.length), start)
}

function commonStart(one: readonly number[], other: readonly number[]): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one[length] === other[length]) {
    length += 1
  }
  return length
}

function commonEnd(one: readonly number[], other: readonly number[], start: number): number {
  const most = Math.min(one.length, other.length) - start
  let length = 0
  while (length < most && one[one.length - 1 - length] === other[other.length - 1 - length]) {
    length += 1
  }
  return length
}

/** For each distance, the furthest place on each diagonal before that step. */
function shortestScript(one: readonly number[], other: readonly number[]): Int32Array[] | undefined {
  const most = Math.min(one.length + other.length, maximumDistance)
  const offset = most + 1
  const furthest = new Int32Array(2 * most + 3)
  const trace: Int32Array[] = []
  for (let distance = 0; distance <= most; distance += 1) {
    trace.push(furthest.slice(offset - distance - 1, offset + distance + 2))
    for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
      let x = firstPlace(furthest, offset + diagonal, diagonal, distance)
      while (x < one.length && x - diagonal < other.length && one[x] === other[x - diagonal]) {
        x += 1
      }
      furthest[offset + diagonal] = x
      if (x >= one.length && x - diagonal >= other.length) {
        return trace
      }
    }
  }
  return undefined
}

function firstPlace(furthest: Int32Array, at: number, diagonal: number, distance: number): number {
  const below = furthest[at - 1] ?? 0
  const above = furthest[at + 1] ?? 0
  return diagonal === -distance || (diagonal !== distance && below < above) ? above : below + 1
}

/** Single words left out or added, from the end of both lists to the beginning. */
function steps(
  trace: readonly Int32Array[],
  ends: number,
  otherEnds: number,
): { x: number; y: number; added: boolean }[] {
  const found = []
  let x = ends
  let y = otherEnds
  for (let distance = trace.length - 1; distance > 0; distance -= 1) {
    const furthest = trace[distance] ?? new Int32Array()
    const middle = distance + 1
    const diagonal = x - y
    const below = furthest[middle + diagonal - 1] ?? 0
    const above = furthest[middle + diagonal + 1] ?? 0
    const added = diagonal === -distance || (diagonal !== distance && below < above)
    x = added ? above : below
    y = added ? x - (diagonal + 1) : x - (diagonal - 1)
    found.push({ x, y, added })
  }
  return found.reverse()
}

/** Neighbouring steps are one difference. */
function joined(found: readonly { x: number; y: number; added: boolean }[], start: number): Difference[] {
  const differences: Difference[] = []
  for (const { x, y, added } of found) {
    const last = differences.at(-1)
    const next = {
      earlier: start + x,
      earlierEnd: start + x + (added ? 0 : 1),
      later: start + y,
      laterEnd: start + y + (added ? 1 : 0),
    }
    if (last !== undefined && last.earlierEnd === next.earlier && last.laterEnd === next.later) {
      differences[differences.length - 1] = { ...last, earlierEnd: next.earlierEnd, laterEnd: next.laterEnd }
    } else {
      differences.push(next)
    }
  }
  return differences
}
