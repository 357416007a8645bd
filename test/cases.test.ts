/** Runs every case file in `test/cases/<stage>/`; `vitest run test/cases.test.ts -u` accepts what the stages propose now. */

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { acceptedCase } from './case-file.ts'

const folder = fileURLToPath(new URL('cases', import.meta.url))

describe.each(readdirSync(folder))('%s', (stage) => {
  const names = readdirSync(`${folder}/${stage}`)
  test.each(names)('%s', async (name) => {
    const path = `${folder}/${stage}/${name}`
    await expect(acceptedCase(readFileSync(path, 'utf8'), stage)).toMatchFileSnapshot(path)
  })
})
