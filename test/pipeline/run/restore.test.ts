/** Tests that a record alone gives the seed back. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { restore } from '../../../pipeline/run/restore.ts'
import { goodSeed, memorySettings, runIn, worldOf } from '../../memory-run.ts'

const encoder = new TextEncoder()

async function restored(content: string | Uint8Array): Promise<Uint8Array> {
  const world = worldOf({ 'a/b.txt': content })
  await runIn(world)
  world.stored.delete('/seeds/a/b.txt')
  return await restore(world, memorySettings, 'a/b.txt')
}

test.each([
  ['Windows line ends and a byte order mark', `\u{FEFF}${goodSeed.replaceAll('\n', '\r\n')}`],
  ['blank lines, spaces and no line end', `\n\n  ${goodSeed.replaceAll('\n', ' \n\n\t')}  `],
  ['front matter', `---\ntitle: A dam\nsource: rfa\n---\n${goodSeed}`],
  [
    'a repeat that was left out',
    goodSeed.replace(
      '“We',
      'The reservoir of Karsu has fallen to a third of its capacity, officials said on Monday.\n“We',
    ),
  ],
])('%s', async (_, text) => {
  expect(Buffer.from(await restored(text))).toEqual(Buffer.from(encoder.encode(text)))
})

test('any text comes back', async () => {
  const anything = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(anything, fc.constantFrom('\n', '\r\n', '\r'), async (lines, lineEnd) => {
      const text = [...lines.map((line) => line.replaceAll('\u0000', '')), goodSeed].join(lineEnd)
      expect(Buffer.from(await restored(text))).toEqual(Buffer.from(encoder.encode(text)))
    }),
    { numRuns: 40 },
  )
})

test('a record that was altered gives nothing', async () => {
  const world = worldOf({ 'a.txt': goodSeed })
  await runIn(world)
  const record = new TextDecoder().decode(world.stored.get('/output/a/briefing.json'))
  world.stored.set('/output/a/briefing.json', encoder.encode(record.replace('"text": "Farmers', '"text": "Fishers')))
  const findings = [expect.objectContaining({ code: 'record-unusable' })]
  await expect(restore(world, memorySettings, 'a.txt')).rejects.toMatchObject({ findings })
})

test('a seed without a record is named', async () => {
  const findings = [expect.objectContaining({ code: 'record-missing' })]
  await expect(restore(worldOf({}), memorySettings, 'a.txt')).rejects.toMatchObject({ findings })
})
