/** Finds the seeds below the seeds folder, and says of everything else there why it is not one. */

import type { Finding } from '../document/finding.ts'
import { exitCode, PipelineError } from '../document/finding.ts'
import { type Entry, FileError, type World } from '../world/world.ts'
import { isSidecar, sidecarsByStem, stemOf, unusedSidecars } from './sidecars.ts'

/** A seed that was found, not yet read. */
export interface FoundSeed {
  /** Path below the seeds folder, with `/`. */
  readonly path: string
  /** Path of `NAME.yaml` or `NAME.yml` beside it, in capitals or not, when there is one. */
  readonly sidecar?: string
  /** Of seed and sidecar, from `Entry.stamp`; a link has none. */
  readonly stamp: string
  /** When seed or sidecar was last changed, whichever is later. */
  readonly changedMs: number
}

export interface Discovery {
  /** In the order of their paths' UTF-16 code units. */
  readonly seeds: readonly FoundSeed[]
  /** One for each file that was set aside, by its path. */
  readonly setAside: readonly { readonly path: string; readonly finding: Finding }[]
}

/** Folders nested deeper than this are not entered: a bound on what a broken file system can ask for. */
const maximumDepth = 64

interface FoundFile {
  readonly path: string
  readonly stamp: string
  readonly changedMs: number
  readonly finding?: Finding
}

/** Throws `PipelineError` with exit code 2 when the seeds folder itself cannot be listed. */
export async function discover(world: World, folder: string): Promise<Discovery> {
  const root = await rootOf(world, folder)
  const files = await filesBelow(world, root, '', 0)
  const sidecars = sidecarsByStem(files.filter(({ finding }) => finding === undefined))
  const seeds: FoundSeed[] = []
  const setAside: { path: string; finding: Finding }[] = []
  for (const file of files) {
    const { path, finding } = file
    const problem = finding ?? (isSidecar(path) || isSeed(path) ? undefined : notASeed(path))
    if (problem !== undefined) {
      setAside.push({ path, finding: problem })
    } else if (isSeed(path)) {
      seeds.push(sidecars.size === 0 ? file : foundSeed(file, sidecars.get(stemOf(path))?.[0]))
    }
  }
  return { seeds: seeds.sort(byPath), setAside: [...setAside, ...unusedSidecars(sidecars, seeds)].sort(byPath) }
}

function foundSeed({ path, stamp, changedMs }: FoundFile, sidecar: FoundFile | undefined): FoundSeed {
  if (sidecar === undefined) {
    return { path, stamp, changedMs }
  }
  // Without a stamp of both nothing is proved.
  const both = stamp === '' || sidecar.stamp === '' ? '' : `${stamp}, ${sidecar.stamp}`
  return { path, sidecar: sidecar.path, stamp: both, changedMs: Math.max(changedMs, sidecar.changedMs) }
}

async function rootOf(world: World, folder: string): Promise<string> {
  try {
    const root = await world.files.realPath(folder)
    await world.files.list(root)
    return root
  } catch (error) {
    const message = `The seeds folder ${folder} cannot be read (${fileErrorCode(error)}).`
    const hint = 'Make the folder, or name another with `seeds:` in config.yaml or --seeds.'
    throw new PipelineError(
      [{ severity: 'error', code: 'seeds-unreadable', message, hint, file: folder }],
      exitCode.wrongUse,
    )
  }
}

async function filesBelow(world: World, root: string, below: string, depth: number): Promise<FoundFile[]> {
  const folder = below === '' ? root : `${root}/${below}`
  if (depth > maximumDepth) {
    const message = `${below} lies more than ${maximumDepth} folders deep.`
    return [refused(problem(below, 'folder-too-deep', message, 'Move it closer to the seeds folder.'))]
  }
  let entries: readonly Entry[]
  try {
    entries = await world.files.list(folder)
  } catch (error) {
    const message = `The folder ${below || folder} cannot be read (${fileErrorCode(error)}).`
    return [refused(problem(below, 'folder-unreadable', message, 'Let the program read the folder.'))]
  }
  const visible = entries.filter(({ name }) => !isHidden(name))
  const found: FoundFile[] = []
  for (const entry of visible) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.kind === 'folder') {
      found.push(...(await filesBelow(world, root, path, depth + 1)))
    } else {
      // Not awaited for an ordinary file: that takes longer than all else here.
      found.push(entry.kind === 'file' ? fileFrom(path, entry) : await specialFile(world, root, path, entry))
    }
  }
  return found
}

function fileFrom(path: string, { stamp, changedMs }: Entry): FoundFile {
  return { path, stamp, changedMs }
}

/** A link, a pipe, a device. */
async function specialFile(world: World, root: string, path: string, entry: Entry): Promise<FoundFile> {
  if (entry.kind === 'link') {
    return { ...fileFrom(path, entry), ...(await linkProblem(world, root, path)) }
  }
  const message = `${path} is a pipe or a device, or its name is not UTF-8.`
  return refused(problem(path, 'seed-not-a-file', message, 'Rename or delete it.'))
}

function refused(finding: Finding & { readonly file: string }): FoundFile {
  return { path: finding.file, stamp: '', changedMs: 0, finding }
}

async function linkProblem(world: World, root: string, path: string): Promise<{ finding?: Finding }> {
  const hint = 'Copy the file into the seeds folder in place of the link.'
  try {
    const target = await world.files.realPath(`${root}/${path}`)
    if (target !== root && !target.startsWith(`${root}/`)) {
      return { finding: problem(path, 'link-outside', `${path} is a link to a place outside the seeds folder.`, hint) }
    }
    const { kind } = await world.files.stat(target)
    return kind === 'file'
      ? {}
      : { finding: problem(path, 'link-not-to-file', `${path} is a link, but not to a file.`, hint) }
  } catch (error) {
    const message = `${path} is a link that leads nowhere (${fileErrorCode(error)}).`
    return { finding: problem(path, 'link-broken', message, 'Mend or delete the link.') }
  }
}

/** The system's code of a file error; every other error goes on. */
export function fileErrorCode(error: unknown): string {
  if (error instanceof FileError) {
    return error.code
  }
  throw error
}

function notASeed(path: string): Finding {
  const message = `${path} is not a text file: only .txt files are read.`
  return problem(
    path,
    'seed-type-unknown',
    message,
    'Save the article as plain text (.txt, UTF-8), or move the file elsewhere.',
  )
}

function problem(file: string, code: string, message: string, hint: string) {
  return { severity: 'error', code, message, hint, file } as const
}

/** Hidden files, and those that file managers leave behind. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini'
}

function isSeed(path: string): boolean {
  return /[^/]\.(?:txt|text)$/i.test(path)
}

function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  return one.path < other.path ? -1 : 1
}
