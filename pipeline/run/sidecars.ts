/** Sidecar files: which seed each one describes, and what is wrong with those that describe none. */

import type { Finding } from '../document/finding.ts'

/** Whether a path is that of a sidecar, in capitals or not. */
export function isSidecar(path: string): boolean {
  return /[^/]\.ya?ml$/i.test(path)
}

/** A seed and its sidecar have the same. */
export function stemOf(path: string): string {
  return path.replace(/\.[^./]+$/, '')
}

/** In the order of their names: the first one is read, `a.yaml` before `a.yml`. */
export function sidecarsByStem<File extends { readonly path: string }>(
  files: readonly File[],
): ReadonlyMap<string, readonly File[]> {
  const sidecars = files.filter(({ path }) => isSidecar(path))
  return Map.groupBy(
    sidecars.sort((one, other) => (one.path < other.path ? -1 : 1)),
    ({ path }) => stemOf(path),
  )
}

/** Those that no seed takes, each with a finding. */
export function unusedSidecars(
  sidecars: ReadonlyMap<string, readonly { readonly path: string }[]>,
  seeds: readonly { readonly path: string; readonly sidecar?: string }[],
): { readonly path: string; readonly finding: Finding }[] {
  if (sidecars.size === 0) {
    return []
  }
  const described = new Map(seeds.map((seed) => [stemOf(seed.path), seed]))
  const used = new Set(seeds.map(({ sidecar }) => sidecar))
  return [...sidecars].flatMap(([stem, all]) => {
    const seed = described.get(stem)
    return all
      .filter(({ path }) => !used.has(path))
      .map(({ path }) => ({ path, finding: seed?.sidecar === undefined ? lonely(path) : second(path, seed) }))
  })
}

function second(path: string, seed: { readonly path: string; readonly sidecar?: string }): Finding {
  const message = `${path} was not read: ${seed.path} is described by ${seed.sidecar} already.`
  return problem(path, 'sidecar-second', message, `Put all lines into ${seed.sidecar}, and delete ${path}.`)
}

function lonely(path: string): Finding {
  const message = `${path} describes an article that is not there.`
  return problem(path, 'sidecar-without-seed', message, `Add ${stemOf(path)}.txt, or delete the file.`)
}

function problem(file: string, code: string, message: string, hint: string): Finding {
  return { severity: 'error', code, message, hint, file }
}
