/** One suite for every kind of `Ledger`, and what only the one on disk can do. */

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { LedgerDamaged, type PublishedFile, type Settled, type StageResult } from '../../../pipeline/world/ledger.ts'
import { memoryWorld } from '../../../pipeline/world/memory-world.ts'
import { realWorld } from '../../../pipeline/world/real-world.ts'

const folder = mkdtempSync(join(tmpdir(), 'wirebrief-ledger-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(seed: string, path: string): PublishedFile {
  return { seed, path, seedSha256: 'a'.repeat(64), sha256: 'b'.repeat(64), bytes: 12, stamp: '12 1' }
}

function seed(path: string): Settled {
  const hashes = { sha256: 'a'.repeat(64), sidecarSha256: '', program: 'p', documentSha256: '', key: 'k' }
  return { path, stamp: '12 1', ...hashes, standing: 'made', findings: [], because: ['new seed'], run: 'r' }
}

function result(path: string, keys: readonly string[]): StageResult {
  const id = path.replace('.txt', '')
  return {
    seed: path,
    segment: 0,
    key: 'k',
    id,
    document: Uint8Array.of(1),
    summary: { keys },
  }
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

  test('what is written in a rehearsal does not last', async () => {
    const rehearsal = await world.openLedger(state, 'rehearsal')
    rehearsal.settle(seed('rehearsed.txt'), [file('rehearsed.txt', 'rehearsed/x.pdf')])
    expect([...rehearsal.seeds()].map(({ path }) => path)).toContain('rehearsed.txt')
    rehearsal.close()
    const ledger = await world.openLedger(state)
    expect([...ledger.unsettledSeeds(), ...ledger.seeds(), ...ledger.filesOf('rehearsed.txt')]).toEqual([])
    ledger.close()
  })

  test('announced files are known until they are replaced, and known ones stay as they are', async () => {
    const ledger = await world.openLedger(state)
    ledger.announce('b.txt', [file('b.txt', 'b/x.pdf'), file('b.txt', 'b/new.pdf')])
    expect(ledger.filesOf('b.txt')).toEqual([
      { ...file('b.txt', 'b/new.pdf'), sha256: '', stamp: '' },
      file('b.txt', 'b/x.pdf'),
    ])
    ledger.close()
  })

  test('a summary that changes has every document compared again that shares its old or its new keys', async () => {
    const ledger = await world.openLedger(state)
    for (const path of ['one.txt', 'two.txt', 'three.txt', 'four.txt']) {
      ledger.settle(seed(path))
    }
    ledger.keepResult(result('one.txt', ['x']))
    ledger.keepResult(result('two.txt', ['x']))
    ledger.keepResult(result('three.txt', ['y']))
    ledger.keepResult(result('four.txt', ['z']))
    ledger.confirm([...ledger.seeds()])
    const flagged = () => [...ledger.seeds()].flatMap(({ path, isToBeCompared }) => (isToBeCompared ? [path] : []))
    ledger.keepResult(result('one.txt', ['x']))
    expect(flagged()).toEqual([])
    ledger.keepResult(result('one.txt', ['y']))
    expect(flagged()).toEqual(['three.txt', 'two.txt'])
    ledger.forgetSeed('one.txt')
    expect(ledger.unsettledSeeds()).not.toContain('one.txt')
    ledger.close()
  })

  test('related are the earlier documents that share a key, in order', async () => {
    const ledger = await world.openLedger(state)
    ledger.keepResult(result('c.txt', ['k', 'l']))
    ledger.keepResult(result('a.txt', ['k']))
    ledger.keepResult(result('b.txt', ['l']))
    ledger.keepResult(result('d.txt', ['k', 'l']))
    expect(ledger.related('c.txt', 0).map(({ document }) => document)).toEqual(['a', 'b'])
    expect(ledger.related('a.txt', 0)).toEqual([])
    expect(ledger.related('c.txt', 1)).toEqual([])
    ledger.close()
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

test('a file that is no ledger is told apart, and can be set aside', async () => {
  const state = join(folder, 'noise')
  ;(await realWorld().openLedger(state)).close()
  writeFileSync(join(state, 'ledger.sqlite'), 'noise '.repeat(1000))
  await expect(realWorld().openLedger(state)).rejects.toThrow(LedgerDamaged)
  const aside = await realWorld().setLedgerAside(state)
  expect(readFileSync(aside, 'utf8')).toMatch(/^noise/)
  const ledger = await realWorld().openLedger(state)
  expect([...ledger.seeds()]).toEqual([])
  ledger.close()
})

test('noise in place of the lock does not keep a run from starting', async () => {
  const state = join(folder, 'locked')
  ;(await realWorld().lock(state))?.release()
  writeFileSync(join(state, 'lock.sqlite'), 'noise '.repeat(1000))
  const lock = await realWorld().lock(state)
  expect(lock).toBeDefined()
  lock?.release()
})

test('a rehearsal without a ledger makes no folder', async () => {
  const state = join(folder, 'none')
  ;(await realWorld().openLedger(state, 'rehearsal')).close()
  expect(existsSync(state)).toBe(false)
})
