/** Tests that a run with nothing to do loads no parser, no schema, no stage and no writer, and still sees every change. */

import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { wirebrief } from '../../command.ts'
import { goodSeed } from '../../memory-run.ts'
import { configText, project } from '../../project-folder.ts'

const recorder = fileURLToPath(new URL('../../record-loads.js', import.meta.url))
const heavy =
  /\/(?:zod|yaml|croner|pdfkit|docx|fontkit|piscina|p-queue)\/|\/stages\/(?!render\/format-names|read\/document-id)/

/** A project whose briefing is made, and what it remembers. */
function started() {
  const folder = project({ 'a.txt': goodSeed })
  // A file of this very moment proves nothing to the program.
  utimesSync(join(folder, 'seeds/a.txt'), 1e9, 1e9)
  const loads = join(folder, 'loads.txt')
  const environment = { NODE_COMPILE_CACHE: join(folder, 'cache') }
  wirebrief(folder, ['run'], { environment })
  return {
    folder,
    run: () => wirebrief(folder, ['run'], { environment }),
    /** What the next run says, and which of the heavy modules it loads. */
    loading() {
      writeFileSync(loads, '')
      const ended = wirebrief(folder, ['run'], {
        environment: { ...environment, LOADS: loads, NODE_OPTIONS: `--import ${recorder}` },
      })
      return { ...ended, loaded: readFileSync(loads, 'utf8').split('\n') }
    },
  }
}

describe('after a run', () => {
  const { folder, run, loading } = started()

  test('the next one has nothing to do and loads nothing heavy', () => {
    const { out, loaded } = loading()
    expect(out).toContain('Nothing new: 1 briefing')
    expect(loaded.filter((url) => heavy.test(url))).toEqual([])
    expect(loaded.join('\n')).toContain('pipeline/run/plan.ts')
  })

  test('a mistake in the config is found as ever', () => {
    writeFileSync(join(folder, 'config.yaml'), configText.replace('size: A4', 'size: A5'))
    const first = run()
    expect(first).toMatchObject({ code: 2, err: expect.stringContaining('page.size') })
    expect(run()).toEqual(first)
  })

  test('another paper makes the briefing anew, and the first one again', () => {
    writeFileSync(join(folder, 'config.yaml'), configText.replace('size: A4', 'size: Letter'))
    expect(run().out).toContain('page changed')
    writeFileSync(join(folder, 'config.yaml'), configText)
    expect(run().out).toContain('page changed')
  })

  test('a changed seed is made anew', () => {
    writeFileSync(join(folder, 'seeds/a.txt'), goodSeed.replace('third', 'fifth'))
    const { out, loaded } = loading()
    expect(out).toContain('the seed changed')
    expect(loaded.filter((url) => heavy.test(url))).not.toEqual([])
  })
})
