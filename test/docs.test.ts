/** Holds the documents to the program: every finding is explained, every schema is the one in use. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { knownParts } from '../pipeline/cli/known-parts.ts'
import { configJsonSchema } from '../pipeline/config/json-schema.ts'
import { recordSchema } from '../stages/render/record/schema.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

function sourceText(): string {
  const files = ['pipeline', 'stages'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)),
  )
  return files
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
}

test('docs/errors.md explains every code that the program can give, and no other', () => {
  const code = /(?:\bcode: |\b(?:finding|problem|refuse|refusal)\(\s*(?:\w+,\s*)?)'([a-z0-9]+(?:-[a-z0-9]+)+)'/g
  const given = new Set([...sourceText().matchAll(code)].map(([, name]) => name))
  const explained = readFileSync(join(root, 'docs/errors.md'), 'utf8').matchAll(/^\| `([a-z0-9-]+)` \|/gm)
  expect([...explained].map(([, name]) => name).sort()).toEqual([...given].sort())
})

/** `vitest run test/docs.test.ts -u` writes the schemas anew. */
test.each([
  ['config', () => configJsonSchema(knownParts)],
  ['briefing', () => ({ title: 'Wirebrief record', ...z.toJSONSchema(recordSchema) })],
])('docs/%s.schema.json is generated from the schema in use', async (name, schema) => {
  const text = `${JSON.stringify(schema(), null, 2)}\n`
  await expect(text).toMatchFileSnapshot(join(root, `docs/${name}.schema.json`))
})
