import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { headingLines, structured } from './structured.ts'

const folder = new URL('../../articles/unseen/', import.meta.url)
const truth = z
  .record(z.string(), z.array(z.number()))
  .parse(parse(readFileSync(new URL('truth.yaml', folder), 'utf8')))

test('headings in articles written before the rules are found at a precision of .93 and a recall of .72 or more', () => {
  let [right, found, expected] = [0, 0, 0]
  for (const [name, lines] of Object.entries(truth)) {
    const headings = headingLines(structured({ path: name, bytes: readFileSync(new URL(name, folder)) }))
    right += headings.filter((line) => lines.includes(line)).length
    found += headings.length
    expected += lines.length
  }
  const [precision, recall] = [right / found, right / expected]
  process.stdout.write(`headings: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, of ${expected}\n`)
  expect(expected).toBeGreaterThan(20)
  expect(precision).toBeGreaterThanOrEqual(0.93)
  expect(recall).toBeGreaterThanOrEqual(0.72)
})
