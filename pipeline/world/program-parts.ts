/** Hashes of the program's own parts, so that a new version of it makes anew what it would make differently. */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ProgramParts, World } from './world.ts'

/** Of these folders a part is made of some. */
const folders = ['pipeline/config', 'pipeline/document', 'stages']

/** A file that was changed so shortly before could be changed again without a trace: some clocks tick every two seconds. */
const settlingMs = 2000

let known: ProgramParts | undefined

/** Read once: a program that is replaced while it runs goes on as what it was. */
export function programParts({ recall, remember }: Pick<World, 'recall' | 'remember'>): ProgramParts {
  known ??= {
    ...codeParts(recall, remember),
    packages: packagesHash(),
    runtime: `ICU ${process.versions.icu}, Unicode ${process.versions.unicode}, zlib ${process.versions.zlib}`,
  }
  return known
}

type CodeParts = Pick<ProgramParts, 'checker' | 'reader' | 'template'>

/** Code that looks untouched since it was hashed is not read again. */
function codeParts(recall: World['recall'], remember: World['remember']): CodeParts {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const paths = folders.flatMap((folder) => codeBelow(root, folder)).sort()
  const found = paths.map((path) => statSync(root + path))
  const stamps = found.map(({ size, mtimeMs, ctimeMs, ino }, index) => [paths[index], size, mtimeMs, ctimeMs, ino])
  const key = createHash('sha256')
    .update(JSON.stringify([root, stamps]))
    .digest('hex')
  const remembered = recall('code', key)
  if (remembered !== undefined) {
    return remembered as CodeParts
  }
  const code = paths.map((path) => ({ path, bytes: readFileSync(root + path) }))
  const parts = {
    checker: hashOf(code, ['']),
    reader: hashOf(code, ['stages/read/', 'pipeline/document/']),
    template: hashOf(code, ['stages/render/']),
  }
  if (found.every(({ ctimeMs }) => ctimeMs < Date.now() - settlingMs)) {
    remember('code', key, parts)
  }
  return parts
}

function codeBelow(root: string, folder: string): string[] {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? codeBelow(root, path) : path.endsWith('.ts') ? [path] : []
  })
}

interface SourceFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Of what lies in these folders. Stages are part of none but the checker's: they have versions of their own. */
function hashOf(code: readonly SourceFile[], below: readonly string[]): string {
  const hash = createHash('sha256')
  for (const { path, bytes } of code.filter((file) => below.some((folder) => file.path.startsWith(folder)))) {
    hash.update(`${path}\0`).update(bytes).update('\0')
  }
  return hash.digest('hex')
}

/** Versions are exact, and the lock file binds each to its bytes: a version stands for fonts and code. */
function packagesHash(): string {
  const manifest = readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8')
  const { dependencies } = JSON.parse(manifest) as { dependencies: object }
  return createHash('sha256').update(JSON.stringify(dependencies)).digest('hex')
}
