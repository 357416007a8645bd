/** Decides in which folder below the output folder a seed's files stand, and lists what is there. */

import { documentId } from '../../stages/read/document-id.ts'
import type { Finding } from '../document/finding.ts'
import { FileError, type World } from '../world/world.ts'

/** Run reports stand here. */
export const reportsFolder = 'runs'

/** For `a/b.txt` the folder `a/b`. */
export function outputFolder(seedPath: string): string {
  return documentId(seedPath)
}

/** These stand in the folder of every seed, whatever its title is. */
const machineFile = /\/(briefing\.json|ninjs\.json)(?=\/|$)/g

/**
 * For each seed that cannot have its folder, why. Of several seeds that want one folder the first keeps it, and no
 * folder may stand where another seed's record has to. Names that differ only in case count as the same, since some
 * file systems hold them to be.
 */
export function folderConflicts(seedPaths: readonly string[]): ReadonlyMap<string, Finding> {
  const owners = new Map<string, string>([[reportsFolder, `the reports of runs`]])
  const conflicts = new Map<string, Finding>()
  for (const path of seedPaths) {
    const folder = plainFolder(path)
    const owner = owners.get(folder)
    if (owner === undefined) {
      owners.set(folder, path)
    } else {
      conflicts.set(path, conflict(path, `the folder of ${owner}`))
    }
  }
  for (const [folder, path] of owners) {
    // Nearly always there is none: looking closer at each would take as long as all else here.
    const file = folder.includes('.json') ? machineFileAbove(folder, owners) : undefined
    if (file !== undefined) {
      conflicts.set(path, conflict(path, file))
    }
  }
  return conflicts
}

function plainFolder(path: string): string {
  return outputFolder(path).normalize('NFC').toLowerCase()
}

/** For the folder `a/briefing.json/b` the record of the seed `a.txt`, if there is one. */
function machineFileAbove(folder: string, owners: ReadonlyMap<string, string>): string | undefined {
  for (const { index, 1: name } of folder.matchAll(machineFile)) {
    const owner = owners.get(folder.slice(0, index))
    if (owner !== undefined) {
      return `where ${name} of ${owner} stands`
    }
  }
  return undefined
}

function conflict(path: string, where: string): Finding {
  const message = `${path} would be written to ${outputFolder(path)}, ${where}.`
  return { severity: 'error', code: 'output-conflict', message, hint: 'Rename one of the two.', file: path }
}

/** Every file below the output folder, hidden ones too; a folder that is not there or cannot be read has none. */
export async function outputFiles(world: World, output: string, below = ''): Promise<string[]> {
  let entries: Awaited<ReturnType<World['files']['list']>>
  try {
    entries = await world.files.list(below === '' ? output : `${output}/${below}`)
  } catch (error) {
    if (error instanceof FileError) {
      return []
    }
    throw error
  }
  const paths: string[] = []
  for (const { name, kind } of entries) {
    const path = below === '' ? name : `${below}/${name}`
    paths.push(...(kind === 'folder' ? await outputFiles(world, output, path) : [path]))
  }
  return paths
}

/** A file name that people understand: the words of a title in small letters, at most 60 characters and 120 bytes. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’'ʼ]/gu, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu)
  let slug = ''
  for (const word of words ?? []) {
    const longer = slug === '' ? [...word].slice(0, 30).join('') : `${slug}-${word}`
    if (longer.length > 60 || new TextEncoder().encode(longer).length > 120) {
      break
    }
    slug = longer
  }
  // Windows keeps these names for devices.
  return slug === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(slug) ? 'briefing' : slug
}
