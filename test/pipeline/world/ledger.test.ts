/** One suite for every kind of `Ledger`, and what only the one on disk can do. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import type { PublishedFile } from '../../../pipeline/world/ledger.ts'
import { memoryWorld } from '../../../pipeline/world/memory-world.ts'
import { realWorld } from '../../../pipeline/world/real-world.ts'

const folder = mkdtempSync(join(tmpdir(), 'wirebrief-ledger-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(seed: string, path: string): PublishedFile {
  return { seed, path, seedSha256: 'a'.repeat(64), sha256: 'b'.repeat(64), bytes: 12 }
}

describe.each([
  ['real', realWorld(), join(folder, 'state')],
  ['memory', memoryWorld(), '/state'],
] as const)('%s ledger', (_, world, state) => {
  test('what replaces the files of a seed is all that is known of it, also after opening again', async () => {
    const ledger = await world.openLedger(state)
    ledger.replace('b.txt', [file('b.txt', 'b/x.pdf'), file('b.txt', 'b/old.pdf')])
    ledger.replace('a.txt', [file('a.txt', 'a/x.pdf')])
    ledger.replace('b.txt', [file('b.txt', 'b/x.pdf')])
    ledger.close()
    const again = await world.openLedger(state)
    expect(again.filesOf('b.txt')).toEqual([file('b.txt', 'b/x.pdf')])
    expect(again.files()).toEqual([file('a.txt', 'a/x.pdf'), file('b.txt', 'b/x.pdf')])
    expect(again.filesOf('c.txt')).toEqual([])
    again.close()
  })

  test('the lock is held once', async () => {
    const lock = await world.lock(state)
    expect(await world.lock(state)).toBeUndefined()
    lock?.release()
    const next = await world.lock(state)
    expect(next).toBeDefined()
    next?.release()
  })
})

test('a ledger of a later version is refused', async () => {
  const state = join(folder, 'later')
  ;(await realWorld().openLedger(state)).close()
  const database = new DatabaseSync(join(state, 'ledger.sqlite'))
  database.exec('PRAGMA user_version = 99')
  database.close()
  await expect(realWorld().openLedger(state)).rejects.toMatchObject({
    findings: [{ code: 'ledger-too-new' }],
    exitCode: 2,
  })
})

test('a file that is no ledger is refused, with what to do', async () => {
  const state = join(folder, 'noise')
  ;(await realWorld().openLedger(state)).close()
  writeFileSync(join(state, 'ledger.sqlite'), 'noise '.repeat(1000))
  const findings = [{ code: 'ledger-damaged', hint: expect.stringContaining('Move the file away') }]
  await expect(realWorld().openLedger(state)).rejects.toMatchObject({ findings })
})
