/** Hashes of the program's own parts, so that a new version of it makes anew what it would make differently. */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ProgramParts } from './world.ts'

let known: ProgramParts | undefined

/** Read once: a program that is replaced while it runs goes on as what it was. */
export function programParts(): ProgramParts {
  known ??= {
    reader: hashOf(['stages/read', 'pipeline/document']),
    template: hashOf(['stages/render']),
    packages: packagesHash(),
    runtime: `ICU ${process.versions.icu}, Unicode ${process.versions.unicode}, zlib ${process.versions.zlib}`,
  }
  return known
}

/** Of the code in these folders. Stages are not among them: they have versions of their own. */
function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const root = fileURLToPath(new URL(`../../${folder}`, import.meta.url))
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    for (const name of names.map((path) => path.replaceAll('\\', '/')).sort()) {
      hash
        .update(`${folder}/${name}\0`)
        .update(readFileSync(`${root}/${name}`))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

/** Versions are exact, and the lock file binds each to its bytes: a version stands for fonts and code. */
function packagesHash(): string {
  const manifest = readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8')
  const { dependencies } = JSON.parse(manifest) as { dependencies: object }
  return createHash('sha256').update(JSON.stringify(dependencies)).digest('hex')
}
