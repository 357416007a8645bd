/** What happens to the workers of a run: seeds that are too much for them, and a worker that ends all at once. */

import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { writeArticle } from '../../bench/runs/write-article.ts'
import { launcher } from '../command.ts'
import { configText } from '../project-folder.ts'
import { corpus, isFull, outputHashes, runToEnd } from './disturbed-run.ts'

const seeds = isFull ? 40 : 4
const endWorker = fileURLToPath(new URL('end-worker.js', import.meta.url))

/** Takes a worker some twenty seconds and hundreds of megabytes; an article of the corpus takes a tenth of a second. */
function longText(): string {
  const line = 'A line that stands in a very long text, said a farmer. '.repeat(20)
  return `${Array.from({ length: 4000 }, (_, number) => `Line ${number}: ${line}\n`).join('')}${writeArticle(1)}`
}

test.each([
  ['slow', 'seconds: 60', 'seconds: 5', 'seed-too-slow'],
  ['large', 'memoryMegabytes: 512', 'memoryMegabytes: 96', 'seed-ends-worker'],
])(
  'a seed that is too %s for its worker is set aside after a second try alone; the others are made',
  async (_, limit, lower, code) => {
    const folder = corpus(seeds)
    writeFileSync(join(folder, 'seeds/long.txt'), longText())
    expect(configText).toContain(limit)
    writeFileSync(join(folder, 'config.yaml'), configText.replace(limit, lower))
    const first = await runToEnd(folder)
    expect(first).toMatchObject({ code: 1, err: expect.stringContaining(`[${code}]`) })
    expect(first.out).toContain(`${seeds} briefings made`)
    const again = await runToEnd(folder)
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining(`[${code}]`) })
    expect(again.out).toContain('0 briefings made')
  },
)

test('a worker that ends in the middle of its work is replaced, and every briefing is made', async () => {
  const calm = corpus(seeds)
  expect(await runToEnd(calm)).toMatchObject({ code: 0 })
  const folder = corpus(seeds)
  const { status, stderr } = spawnSync(process.execPath, ['--import', endWorker, launcher, 'run'], { cwd: folder })
  expect({ status, stderr: String(stderr) }).toEqual({ status: 0, stderr: expect.stringContaining('worker ended\n') })
  expect(String(stderr)).not.toContain('error')
  expect(outputHashes(folder)).toEqual(outputHashes(calm))
})
