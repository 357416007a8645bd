/** One suite for every kind of `Files`. */

import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { memoryWorld } from '../../../pipeline/world/memory-world.ts'
import { realWorld } from '../../../pipeline/world/real-world.ts'

const folder = mkdtempSync(join(tmpdir(), 'wirebrief-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe.each([
  ['real', realWorld().files, folder],
  ['memory', memoryWorld().files, '/memory'],
] as const)('%s files', (_, files, root) => {
  test('what is published can be read and listed, in the order of names', async () => {
    await files.publish(`${root}/a/b`, [
      { name: 'two', bytes: encode('22') },
      { name: 'one', bytes: encode('1') },
    ])
    expect(decode(await files.read(`${root}/a/b/two`, 10))).toBe('22')
    expect(await files.list(`${root}/a/b`)).toMatchObject([
      { name: 'one', kind: 'file', bytes: 1 },
      { name: 'two', kind: 'file', bytes: 2 },
    ])
    expect(await files.list(`${root}/a`)).toMatchObject([{ name: 'b', kind: 'folder', bytes: 0 }])
  })

  test('publishing again replaces', async () => {
    await files.publish(`${root}/again`, [{ name: 'x', bytes: encode('old') }])
    await files.publish(`${root}/again`, [{ name: 'x', bytes: encode('new') }])
    expect(decode(await files.read(`${root}/again/x`, 10))).toBe('new')
    expect((await files.list(`${root}/again`)).map(({ name }) => name)).toEqual(['x'])
  })

  test('a stamp is another one when the file was written to, and there is none without a file', async () => {
    await files.publish(`${root}/stamped`, [{ name: 'x', bytes: encode('one') }])
    const before = files.stamp(`${root}/stamped/x`)
    expect(['x', 'y', ''].map((name) => files.stamp(`${root}/stamped/${name}`))).toEqual([before, undefined, undefined])
    expect((await files.list(`${root}/stamped`))[0]?.stamp).toBe(before)
    await files.publish(`${root}/stamped`, [{ name: 'x', bytes: encode('two') }])
    expect(files.stamp(`${root}/stamped/x`)).not.toEqual(before)
  })

  test('only an empty folder is removed', async () => {
    await files.publish(`${root}/full/empty`, [{ name: 'x', bytes: encode('x') }])
    await files.removeEmptyFolder(`${root}/full`)
    expect(decode(await files.read(`${root}/full/empty/x`, 10))).toBe('x')
    await files.remove(`${root}/full/empty/x`)
    await files.removeEmptyFolder(`${root}/full/empty`)
    await files.removeEmptyFolder(`${root}/full`)
    await expect(files.list(`${root}/full`)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test('removing what is not there is no error', async () => {
    await files.publish(`${root}/gone`, [
      { name: 'x', bytes: encode('x') },
      { name: 'y', bytes: encode('y') },
    ])
    await files.remove(`${root}/gone/x`)
    await files.remove(`${root}/gone/x`)
    expect((await files.list(`${root}/gone`)).map(({ name }) => name)).toEqual(['y'])
  })

  test('the system’s codes come through', async () => {
    await files.publish(`${root}/codes`, [{ name: 'file', bytes: encode('12345') }])
    await expect(files.read(`${root}/codes/none`, 10)).rejects.toMatchObject({ name: 'FileError', code: 'ENOENT' })
    await expect(files.read(`${root}/codes/file`, 4)).rejects.toMatchObject({ code: 'EFBIG' })
    await expect(files.read(`${root}/codes`, 4)).rejects.toMatchObject({ code: 'EISDIR' })
    await expect(files.list(`${root}/codes/file`)).rejects.toMatchObject({ code: 'ENOTDIR' })
    await expect(files.list(`${root}/none`)).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(files.realPath(`${root}/none`)).rejects.toMatchObject({ code: 'ENOENT' })
    const bytes = encode('x')
    await expect(files.publish(`${root}/codes/file`, [{ name: 'x', bytes }])).rejects.toMatchObject({
      name: 'FileError',
    })
  })

  test('a file as large as the limit is read', async () => {
    await files.publish(`${root}/limit`, [{ name: 'file', bytes: encode('12345') }])
    expect(await files.read(`${root}/limit/file`, 5)).toHaveLength(5)
  })
})

test('a link is listed as a link, and stat follows it', async () => {
  const { files } = realWorld()
  await files.publish(join(folder, 'links'), [{ name: 'target', bytes: encode('123') }])
  symlinkSync('target', join(folder, 'links/link'))
  expect((await files.list(join(folder, 'links')))[0]).toMatchObject({ name: 'link', kind: 'link', bytes: 0 })
  expect(await files.stat(join(folder, 'links/link'))).toMatchObject({ kind: 'file', bytes: 3 })
})

test('a name of 255 bytes is published, and nothing is left beside it', async () => {
  const { files } = realWorld()
  const name = `${'x'.repeat(251)}.pdf`
  await files.publish(join(folder, 'long'), [{ name, bytes: encode('x') }])
  expect(readdirSync(join(folder, 'long'))).toEqual([name])
})

test('a failure leaves the old file and no part behind', async () => {
  const { files } = realWorld()
  writeFileSync(join(folder, 'old'), 'old')
  const bytes = encode('new')
  await expect(files.publish(folder, [{ name: 'no/such/folder', bytes }])).rejects.toThrow()
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
})
