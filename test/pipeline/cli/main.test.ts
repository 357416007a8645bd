/** Wrong use and wrong configuration: exit code 2, what is wrong and what to do, for people or as JSON. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wirebrief } from '../../command.ts'
import { goodSeed } from '../../memory-run.ts'
import { configText, namesIn, project } from '../../project-folder.ts'

test.each([
  ['an unknown option', ['run', '--sede'], /unknown option '--sede'/],
  [
    'an unknown command',
    ['rnu'],
    /rnu.*Known commands: run, explain, check, status, duplicates, restore, review, watch, schedule/s,
  ],
  ['explain without a seed', ['explain'], /missing required argument 'seed'/],
  [
    'a config that is not there',
    ['run', '--config', 'none.yaml'],
    /none.yaml cannot be read \(ENOENT\).*--config FILE/s,
  ],
  ['output among the seeds', ['run', '--output', 'seeds/out'], /lie in one another.*side by side/s],
  ['a seeds folder that is not there', ['run', '--seeds', 'none'], /none cannot be read \(ENOENT\)/],
])('%s', (_, words, expected) => {
  const { code, err } = wirebrief(project({}), words)
  expect(code).toBe(2)
  expect(err).toMatch(expected)
})

test.each([
  [['run', '--sede', '--json'], /unknown option '--sede'/, /--help/],
  [['rnu', '--json'], /too many arguments/, /Known commands: run/],
  [['explain', '--json'], /missing required argument 'seed'/, /--help/],
])('%j prints one line of JSON and nothing else', (words, message, hint) => {
  const { code, out, err } = wirebrief(project({}), words)
  expect({ code, err }).toEqual({ code: 2, err: '' })
  expect(JSON.parse(out)).toEqual({
    findings: [
      {
        severity: 'error',
        code: 'command-invalid',
        message: expect.stringMatching(message),
        hint: expect.stringMatching(hint),
      },
    ],
  })
})

test('a config with five mistakes prints five complaints', () => {
  const folder = project({ 'a.txt': goodSeed })
  const wrong = configText
    .replace('inFlight: 4', 'inFlight: many')
    .replace('size: A4', 'size: A5')
    .replace('- structure', '- strucure')
    .replace('cron: "0 6 * * *"', 'cron: daily')
    .replace('short: RFA', 'shrot: RFA\n    short: RFA')
  writeFileSync(join(folder, 'config.yaml'), wrong)
  const { code, err } = wirebrief(folder, [])
  expect(code).toBe(2)
  expect(err.match(/config.yaml, line \d+, column \d+: /g)).toHaveLength(5)
  expect(err).toContain('Did you mean "structure"?')
  expect(namesIn(folder)).toEqual(['config.yaml', 'seeds'])
  expect(JSON.parse(wirebrief(folder, ['run', '--json']).out).findings).toHaveLength(5)
})
