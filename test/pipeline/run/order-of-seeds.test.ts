/** Tests that what is published depends on the seeds alone, not on how and when they came. */

import { expect, test } from 'vitest'
import { truthPairs } from '../../../bench/dedup/truth.ts'
import { goodSeed, memorySettings, outputOf, runIn, worldOf } from '../../memory-run.ts'
import { projectConfig } from '../../project-config.ts'

const settings = { ...memorySettings, config: { ...projectConfig, editions: ['text'] } } as typeof memorySettings

const credits = goodSeed.split('\n').slice(-3).join('\n')
const pairs = truthPairs(60, 7)

/** Articles of three paragraphs: some repeat an earlier one's with changes, every tenth is an earlier article again. */
const seeds = Object.fromEntries(
  Array.from({ length: 200 }, (_, number) => {
    const source = number % 10 === 9 ? number - 5 : number
    const paragraphs = [0, 1, 2].map((each) => {
      const pair = pairs[(Math.floor(source / 2) * 3 + each) % pairs.length]
      return source % 2 === 0 ? pair?.earlier : pair?.later
    })
    const day = `2021-0${1 + (source % 6)}-1${source % 9}`
    const head = number % 4 === 0 ? '' : `---\ndate: ${day}\n---\n`
    return [
      `${String((number * 37) % 200).padStart(3, '0')}.txt`,
      `${head}Report number ${source} from the valley\n${paragraphs.join('\n')}\n${credits}`,
    ]
  }),
)
const paths = Object.keys(seeds)

function put(world: ReturnType<typeof worldOf>, names: readonly string[]): void {
  for (const name of names) {
    world.stored.set(`/seeds/${name}`, new TextEncoder().encode(seeds[name] ?? ''))
  }
}

test('200 seeds in one run, in twenty runs, shuffled and with removals in between give the same bytes', async () => {
  const atOnce = worldOf(seeds)
  await runIn(atOnce, settings)
  const expected = publishedBy(atOnce)
  expect(Object.keys(expected).length).toBeGreaterThan(450)
  expect(Object.keys(expected).length).toBeLessThan(600)

  const shuffled = [...paths].sort((one, other) => hash(one) - hash(other))
  const inSteps = worldOf({})
  for (let from = 0; from < shuffled.length; from += 10) {
    put(inSteps, shuffled.slice(from, from + 10))
    await runIn(inSteps, settings)
  }
  expect(publishedBy(inSteps)).toEqual(expected)

  for (const name of shuffled.slice(20, 60)) {
    inSteps.stored.delete(`/seeds/${name}`)
  }
  await runIn(inSteps, settings)
  put(inSteps, shuffled.slice(20, 60))
  await runIn(inSteps, settings)
  expect(publishedBy(inSteps)).toEqual(expected)
}, 300_000)

/** The hash of each file: a difference is shown by its path. */
function publishedBy(world: ReturnType<typeof worldOf>): Record<string, number> {
  return Object.fromEntries(Object.entries(outputOf(world)).map(([path, bytes]) => [path, hash(bytes)]))
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5)
}
