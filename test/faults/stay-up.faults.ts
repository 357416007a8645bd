/** The commands that stay up, as real processes: signals, a new configuration, files that grow. */

import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeArticle } from '../../bench/runs/write-article.ts'
import { configText } from '../project-folder.ts'
import { corpus, start } from './disturbed-run.ts'

test('a daemon on the schedule ends on SIGTERM with 0, and SIGHUP keeps the old configuration when the new one is wrong', async () => {
  const folder = corpus(1)
  const daemon = start(folder, ['schedule'])
  await daemon.said(/Next run: .*T06:00/)
  writeFileSync(join(folder, 'config.yaml'), configText.replace('"0 6 * * *"', 'often'))
  daemon.kill('SIGHUP')
  await daemon.said(/The configuration stays as it was/)
  writeFileSync(join(folder, 'config.yaml'), configText.replace('"0 6 * * *"', '"0 7 * * *"'))
  daemon.kill('SIGHUP')
  await daemon.said(/Next run: .*T07:00/)
  daemon.kill('SIGTERM')
  expect(await daemon.ended).toMatchObject({ code: 0 })
})

test('watch takes a file when it has stopped growing', async () => {
  const folder = corpus(1)
  const watcher = start(folder, ['watch', '--json'])
  await watcher.said(/run-ended/)
  const path = join(folder, 'seeds/slow.txt')
  const [first = '', ...rest] = writeArticle(5).split(/(?<=\n)/)
  writeFileSync(path, first)
  for (const line of rest.slice(0, -1)) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    appendFileSync(path, line)
  }
  appendFileSync(path, rest.at(-1) ?? '')
  await watcher.said(/"path":"slow.txt","outcome":"made"/)
  watcher.kill('SIGTERM')
  const { code, out } = await watcher.ended
  expect(code).toBe(0)
  expect(out.match(/"path":"slow.txt"/g)).toHaveLength(2)
})
