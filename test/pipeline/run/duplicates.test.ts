/** Tests the list of pairs over all seeds, and what a second briefing of the same article becomes. */

import { expect, test } from 'vitest'
import { duplicates } from '../../../pipeline/run/duplicates.ts'
import { goodSeed, memorySettings, outcomes, outputOf, runIn, worldOf } from '../../memory-run.ts'
import { projectConfig } from '../../project-config.ts'

const shipped = { ...memorySettings, config: { ...projectConfig, editions: ['text'] } } as typeof memorySettings

const repeated = 'The reservoir of Karsu has fallen to a third of its capacity, officials said on Monday.'

test('pairs of one article and of several are listed, the most similar first', async () => {
  const world = worldOf({
    'a.txt': goodSeed.replace('“We', `${repeated}\n“We`),
    'b.txt': goodSeed.replace('a third', 'a fifth').replace('Farmers', 'Fishers'),
  })
  const pairs = await duplicates(world, shipped)
  expect(
    pairs.map(({ seed, line, isRemoved, evidence }) => [
      `${seed}:${line}`,
      isRemoved,
      evidence.comparison.relation,
      `${evidence.twin.document}:${evidence.twin.line}`,
    ]),
  ).toEqual([
    ['a.txt:3', true, 'exact', 'a:2'],
    ['b.txt:3', false, 'exact', 'a:4'],
    ['b.txt:2', false, 'variant', 'a:2'],
  ])
})

test('pairs of an article that is set aside whole say so', async () => {
  const pairs = await duplicates(worldOf({ 'a.txt': goodSeed, 'b.txt': goodSeed }), shipped)
  expect(pairs.map(({ seed }) => seed)).toContain('b.txt')
  expect(pairs.every(({ isArticleSetAside, isRemoved }) => isArticleSetAside && !isRemoved)).toBe(true)
})

test('the same article gets one briefing, and the report names the first', async () => {
  const world = worldOf({ 'a.txt': goodSeed, 'b.txt': goodSeed })
  const report = await runIn(world, shipped)
  expect(outcomes(report)).toEqual({ 'a.txt': 'made', 'b.txt': 'repeat' })
  expect(report.outcomes[1]?.findings).toContainEqual(
    expect.objectContaining({ code: 'article-repeated', message: expect.stringContaining('(a)') }),
  )
  expect(Object.keys(outputOf(world)).every((path) => path.startsWith('/output/a/'))).toBe(true)
})

test('a briefing says in words what earlier texts said', async () => {
  const world = worldOf({ 'a.txt': goodSeed, 'b.txt': goodSeed.replace('a third', 'a fifth') })
  await runIn(world, shipped)
  const edition = [...world.stored].find(([path]) => path.startsWith('/output/b/') && path.endsWith('.txt'))?.[1]
  const text = new TextDecoder().decode(edition)
  expect(text).toContain('What earlier texts said')
  expect(text).toMatch(
    /Paragraph 1 repeats line 2 of “Farmers below the dam wait for rain” \(a\) but for: “third” → “fifth”\./,
  )
})
