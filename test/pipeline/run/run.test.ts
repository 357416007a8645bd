import { describe, expect, test } from 'vitest'
import { PipelineError } from '../../../pipeline/document/finding.ts'
import { exitCodeOf } from '../../../pipeline/run/report.ts'
import { normalize } from '../../../stages/normalize/normalize.ts'
import { goodSeed, memorySettings, outcomes, outputOf, runIn, worldOf } from '../../memory-run.ts'

const byline = /^Reported by.*\n/m
const notice = /^Copyright.*\n/m

test('each bad seed is set aside with a finding, the others are made, and the run exits with 1', async () => {
  const report = await runIn(
    worldOf({
      'good.txt': goodSeed,
      'deep/er/good.txt': goodSeed.replace('Karsu', 'Marsu'),
      'empty.txt': '',
      'blank.txt': ' \n\n',
      'binary.txt': Uint8Array.of(1, 0, 2),
      'latin1.txt': Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x0a),
      'picture.png': Uint8Array.of(0x89, 0x50),
      'no-byline.txt': goodSeed.replace(byline, ''),
      'no-notice.txt': goodSeed.replace(notice, ''),
      'nothing.txt': goodSeed.replace(byline, '').replace(notice, ''),
      'vouched.txt': goodSeed.replace(byline, '').replace(notice, '').replace('Karsu', 'Barsu'),
      'vouched.yaml': 'source: rfa',
      'alone.yaml': 'title: x',
      'capitals.txt': goodSeed.replace(byline, '').replace(notice, '').replace('Karsu', 'Tarsu'),
      'capitals.YAML': 'source: rfa',
      'two.txt': goodSeed.replace(byline, '').replace(notice, '').replace('Karsu', 'Zarsu'),
      'two.yaml': 'source: rfa',
      'two.yml': 'source: nobody',
      'large.txt': goodSeed,
      'large.yaml': `title: ${'x'.repeat(64_000)}`,
      'wrong.txt': goodSeed,
      'wrong.yaml': 'date: soon',
    }),
  )
  expect(outcomes(report)).toEqual({
    'alone.yaml': 'set-aside sidecar-without-seed',
    'binary.txt': 'set-aside seed-binary',
    'blank.txt': 'set-aside seed-blank',
    'capitals.txt': 'made byline-missing notice-supplied',
    'deep/er/good.txt': 'made article-reprinted',
    'empty.txt': 'set-aside seed-empty',
    'good.txt': 'made article-reprinted',
    'large.txt': 'set-aside sidecar-too-large',
    'latin1.txt': 'set-aside seed-not-utf8',
    'no-byline.txt': 'made byline-missing article-reprinted',
    'no-notice.txt': 'made notice-supplied article-reprinted',
    'nothing.txt': 'set-aside attribution-missing',
    'picture.png': 'set-aside seed-type-unknown',
    'two.txt': 'made byline-missing notice-supplied article-reprinted',
    'two.yml': 'set-aside sidecar-second',
    'vouched.txt': 'made byline-missing notice-supplied article-reprinted',
    'wrong.txt': 'set-aside metadata-invalid',
  })
  expect(exitCodeOf(report)).toBe(1)
  for (const { findings } of report.outcomes) {
    expect(findings.every(({ hint, message }) => hint !== undefined && message !== '')).toBe(true)
  }
})

test('a good seed gives a folder with its editions and its record', async () => {
  const world = worldOf({ 'a/b.txt': goodSeed })
  const report = await runIn(world)
  expect(exitCodeOf(report)).toBe(0)
  expect(Object.keys(outputOf(world))).toEqual([
    '/output/a/b/briefing.json',
    '/output/a/b/farmers-below-the-dam-wait-for-rain.txt',
    '/output/a/b/ninjs.json',
  ])
  expect(world.stored.has(`/output/runs/${report.id}.json`)).toBe(true)
})

test('a notice that is supplied is marked as supplied, in the edition and in the record', async () => {
  const world = worldOf({ 'a.txt': goodSeed.replace(notice, '') })
  await runIn(world)
  const [record, text] = Object.values(outputOf(world)).map((hex) => Buffer.from(hex, 'hex').toString())
  expect(JSON.parse(record ?? '').attribution).toMatchObject({
    noticeFrom: 'profile',
    notice: expect.stringContaining('Radio Free Asia'),
  })
  expect(text).toContain('This one is supplied by the pipeline from its profile of Radio Free Asia:')
})

describe('the outside says no', () => {
  test('a seed that is too large', async () => {
    const limits = { ...memorySettings.config.limits, seedBytes: 100 }
    const settings = { ...memorySettings, config: { ...memorySettings.config, limits } }
    expect(outcomes(await runIn(worldOf({ 'a.txt': goodSeed }), settings))).toEqual({
      'a.txt': 'set-aside seed-too-large',
    })
  })

  test('a seed that cannot be read', async () => {
    const world = worldOf({ 'a.txt': goodSeed, 'b.txt': goodSeed })
    world.denied.add('/seeds/a.txt')
    expect(outcomes(await runIn(world))).toEqual({ 'a.txt': 'set-aside seed-unreadable', 'b.txt': 'made' })
  })

  test('a folder of seeds that cannot be read', async () => {
    const world = worldOf({ 'a.txt': goodSeed, 'secret/b.txt': goodSeed })
    world.denied.add('/seeds/secret')
    expect(outcomes(await runIn(world))).toEqual({ 'a.txt': 'made', secret: 'set-aside folder-unreadable' })
  })

  test('a folder that cannot be written', async () => {
    const world = worldOf({ 'a.txt': goodSeed, 'b.txt': goodSeed })
    world.denied.add('/output/a')
    expect(outcomes(await runIn(world))).toEqual({
      'a.txt': 'set-aside output-unwritable',
      'b.txt': 'made same-article',
    })
  })

  test('no seeds folder', async () => {
    const found = runIn(worldOf({}))
    await expect(found).rejects.toThrow(PipelineError)
    await expect(found).rejects.toMatchObject({ exitCode: 2 })
  })

  test('another run holds the lock', async () => {
    const world = worldOf({ 'a.txt': goodSeed })
    await world.lock('/state')
    await expect(runIn(world)).rejects.toMatchObject({ exitCode: 75 })
  })
})

test('two seeds that want the same folder: the first is made, the second set aside', async () => {
  const report = await runIn(worldOf({ 'a.text': goodSeed, 'a.txt': goodSeed, 'runs.txt': goodSeed }))
  expect(outcomes(report)).toEqual({
    'a.text': 'made',
    'a.txt': 'set-aside output-conflict',
    'runs.txt': 'set-aside output-conflict',
  })
})

test('a fault of the program stops one seed, not the run, and the exit code is 70', async () => {
  const config = memorySettings.config
  const faulty = {
    scope: 'document',
    name: 'faulty',
    version: 1,
    options: normalize.options,
    propose(document: { id: string }) {
      if (document.id === 'a') {
        throw new TypeError('undefined is not a function')
      }
      return []
    },
  } as const
  const stages = [...config.stages, { stage: faulty, options: {} }] as typeof config.stages
  const report = await runIn(worldOf({ 'a.txt': goodSeed, 'b.txt': goodSeed }), {
    ...memorySettings,
    config: { ...config, stages },
  })
  expect(outcomes(report)).toEqual({ 'a.txt': 'failed program-fault', 'b.txt': 'made' })
  expect(exitCodeOf(report)).toBe(70)
})

test('a config without the stage "attribute" publishes nothing', async () => {
  const config = memorySettings.config
  const stages = config.stages.filter(({ stage }) => stage.name !== 'attribute')
  const report = await runIn(worldOf({ 'a.txt': goodSeed }), { ...memorySettings, config: { ...config, stages } })
  expect(outcomes(report)).toEqual({ 'a.txt': 'set-aside attribution-missing' })
})

test('an edition whose title changed takes the place of the old one', async () => {
  const world = worldOf({ 'a.txt': goodSeed })
  await runIn(world)
  world.stored.set('/seeds/a.txt', new TextEncoder().encode(goodSeed.replace('Farmers below', 'Fishers below')))
  await runIn(world)
  expect(Object.keys(outputOf(world))).toEqual([
    '/output/a/briefing.json',
    '/output/a/fishers-below-the-dam-wait-for-rain.txt',
    '/output/a/ninjs.json',
  ])
})
