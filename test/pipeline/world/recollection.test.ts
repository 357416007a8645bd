import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sha256 } from '../../../pipeline/run/content-hash.ts'
import { recollection } from '../../../pipeline/world/recollection.ts'
import { temporaryFolder } from '../../project-folder.ts'

const keys = Array.from({ length: 2000 }, (_, number) => sha256(`key ${number}`))
const [key = '', other = ''] = keys

function remembering() {
  const folder = temporaryFolder({})
  return { folder, ...recollection(folder) }
}

test('what one process remembers another recalls, under its key only', () => {
  const { folder, remember } = remembering()
  remember('config', key, { pages: [1, 'two', null] })
  expect(recollection(folder).recall('config', key)).toEqual({ pages: [1, 'two', null] })
  expect(recollection(folder).recall('config', other)).toBeUndefined()
})

test.each([
  ['torn', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, -3))],
  ['altered', (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace('1', '2'))],
  ['longer', (path: string) => appendFileSync(path, ' ')],
  ['put under another key', (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace(/^./, 'x'))],
])('nothing is recalled from a file that is %s', (_, spoil) => {
  const { folder, remember, recall } = remembering()
  remember('config', key, { pages: [1] })
  spoil(join(folder, readdirSync(folder)[0] ?? ''))
  expect(recall('config', key)).toBeUndefined()
})

test('a key that begins like another takes its place and is not taken for it', () => {
  const { remember, recall } = remembering()
  const alike = keys.find((each) => each !== key && each.startsWith(key.slice(0, 2))) ?? ''
  remember('config', key, 1)
  remember('config', alike, 2)
  expect([recall('config', key), recall('config', alike)]).toEqual([undefined, 2])
})

test('there are never more than 256 files of a kind', () => {
  const { folder, remember } = remembering()
  for (const each of keys) {
    remember('config', each, each)
  }
  expect(readdirSync(folder).length).toBeLessThanOrEqual(256)
})

test.each([['/dev/null/nowhere'], [undefined]])(
  'in the folder %s nothing is remembered, and that is no error',
  (folder) => {
    const { remember, recall } = recollection(folder)
    remember('config', key, 1)
    expect(recall('config', key)).toBeUndefined()
  },
)
