/** Hashes of the program's own parts, so that a new version of it makes anew what it would make differently. */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ProgramParts } from './world.ts'

let known: ProgramParts | undefined

/** Read once: a program that is replaced while it runs goes on as what it was. */
export function programParts(): ProgramParts {
  const code = known === undefined ? codeOf(['pipeline/config', 'pipeline/document', 'stages']) : []
  known ??= {
    checker: hashOf(code, ['']),
    reader: hashOf(code, ['stages/read/', 'pipeline/document/']),
    template: hashOf(code, ['stages/render/']),
    packages: packagesHash(),
    runtime: `ICU ${process.versions.icu}, Unicode ${process.versions.unicode}, zlib ${process.versions.zlib}`,
  }
  return known
}

interface SourceFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** In the order of their paths. */
function codeOf(folders: readonly string[]): SourceFile[] {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const paths = folders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  )
  return paths.sort().map((path) => ({ path, bytes: readFileSync(root + path) }))
}

/** Of what lies in these folders. Stages are part of none but the checker's: they have versions of their own. */
function hashOf(code: readonly SourceFile[], folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const { path, bytes } of code.filter((file) => folders.some((folder) => file.path.startsWith(folder)))) {
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
