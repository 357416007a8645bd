import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { wirebrief } from '../../command.ts'
import { article, goodSeed } from '../../memory-run.ts'
import { configText, namesIn, project, temporaryFolder } from '../../project-folder.ts'

describe('run', () => {
  test('makes PDF, DOCX and record, says where, and exits with 0', () => {
    const folder = project({ 'a/b.txt': goodSeed })
    const { code, out, err } = wirebrief(folder, [])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('a/b/farmers-below-the-dam-wait-for-rain.pdf')
    expect(namesIn(folder, 'output/a/b')).toEqual([
      'briefing.json',
      'farmers-below-the-dam-wait-for-rain.docx',
      'farmers-below-the-dam-wait-for-rain.pdf',
      'ninjs.json',
    ])
    expect(namesIn(folder, '.wirebrief')).toContain('ledger.sqlite')
    expect(namesIn(folder, 'output/runs')).toHaveLength(1)
  })

  test('with --json prints one line of JSON for each event', () => {
    const { code, out } = wirebrief(project({ 'a.txt': goodSeed, 'b.txt': '' }), ['run', '--json'])
    const events = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(events.map(({ event }) => event)).toEqual(['run-started', 'seed-ended', 'seed-ended', 'run-ended'])
    expect(events.at(-1)).toMatchObject({ counts: { made: 1, 'set-aside': 1, failed: 0 } })
    expect(code).toBe(1)
  })

  test('in a pipe shows no progress and no colours', () => {
    const { out, err } = wirebrief(project({ 'a.txt': goodSeed, 'b.txt': '' }), [])
    expect(`${out}${err}`).not.toContain('\r')
    expect(`${out}${err}`).not.toContain('\u001b')
    expect(err).toContain(
      'error   b.txt is empty. [seed-empty]\n        Add the text of the article, or delete the file.',
    )
  })

  test('with --dry-run writes nothing', () => {
    const folder = project({ 'a.txt': goodSeed })
    expect(wirebrief(folder, ['run', '--dry-run'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('would make'),
    })
    expect(namesIn(folder)).toEqual(['config.yaml', 'seeds'])
  })

  test('prints the day of compiling only when it is told one', () => {
    const text = configText.replace('editions: [pdf, docx]', 'editions: [text]')
    const folder = temporaryFolder({ 'config.yaml': text, 'seeds/a.txt': goodSeed })
    const shown = () => readFileSync(join(folder, 'output/a/farmers-below-the-dam-wait-for-rain.txt'), 'utf8')
    expect(wirebrief(folder, ['run', '--date', '2026-11-23']).code).toBe(0)
    expect(shown()).toMatch(/^Compiled +23 November 2026$/m)
    expect(wirebrief(folder, ['run']).code).toBe(0)
    expect(shown()).not.toContain('Compiled')
    expect(wirebrief(folder, ['run', '--date', 'today'])).toMatchObject({ code: 2 })
  })

  test('lists the first twenty briefings, and says where all of them are listed', () => {
    const text = configText.replace('editions: [pdf, docx]', 'editions: [text]')
    const seeds = Array.from({ length: 22 }, (_, number) => [`seeds/${number}.txt`, article(`Karsu${number}`)])
    const folder = temporaryFolder({ 'config.yaml': text, ...Object.fromEntries(seeds) })
    const { out } = wirebrief(folder, [])
    expect(out.match(/: new seed$/gm)).toHaveLength(20)
    expect(out).toMatch(/^… and 2 more: all in runs\/\d{8}T\d{9}Z\.json in the output folder$/m)
    expect(out).toContain('22 briefings made')
  })

  test('again makes nothing, and says so in one line', () => {
    const folder = project({ 'a.txt': goodSeed })
    wirebrief(folder, [])
    const { code, out } = wirebrief(folder, [])
    expect({ code, out }).toEqual({
      code: 0,
      out: `Nothing new: 1 briefing in ${join(folder, 'output')} is as made.\n`,
    })
  })

  test('takes seeds, output and state from the command line', () => {
    const folder = project({})
    const elsewhere = temporaryFolder({ 'in/a.txt': goodSeed })
    const words = [
      'run',
      '--seeds',
      join(elsewhere, 'in'),
      '--output',
      join(elsewhere, 'out'),
      '--state',
      join(elsewhere, 'state'),
    ]
    expect(wirebrief(folder, words).code).toBe(0)
    expect(namesIn(elsewhere, 'out/a')).toHaveLength(4)
    expect(namesIn(folder)).toEqual(['config.yaml'])
    expect(wirebrief(folder, ['check', ...words.slice(1)])).toMatchObject({
      code: 0,
      out: expect.stringContaining('all as it was made'),
    })
  })

  test('a second run gives the same bytes', () => {
    const folder = project({ 'a.txt': goodSeed })
    const bytes = () =>
      namesIn(folder, 'output/a').map((name) => readFileSync(join(folder, 'output/a', name), 'base64'))
    wirebrief(folder, [], { environment: { TZ: 'Asia/Kathmandu', LANG: 'de_DE.UTF-8' } })
    const first = bytes()
    rmSync(join(folder, 'output'), { recursive: true })
    wirebrief(folder, ['run', '--force'], { environment: { TZ: 'America/Adak', LANG: 'C' } })
    expect(bytes()).toEqual(first)
  })
})

describe('explain', () => {
  test('shows who is credited, where and for whom', () => {
    const byline = 'Reported by Li Na in Chiang Mai for RFA Lao.\n'
    const { out } = wirebrief(project({ 'a.txt': `It rained in Ovada all day.\n${byline}` }), ['explain', 'a.txt'])
    expect(out).toContain('\n  reporter: Li Na in Chiang Mai (RFA Lao)\n')
  })

  test('says what a repeat that stays was held against', () => {
    const seed = goodSeed.replace('\n', '\nIt rained all day.\nIt rained all day.\n')
    const { out } = wirebrief(project({ 'a.txt': seed }), ['explain', 'a.txt'])
    expect(out).toContain(
      'line 3: reject, because: repeats line 2 word for word, but has fewer than 5 words\n  held against: line 2 of a\n',
    )
  })

  test('shows stage, line, reason, before and after of every change', () => {
    const folder = project({ 'a.txt': goodSeed.replace('third of', 'third\u00a0of') })
    const { code, out } = wirebrief(folder, ['explain', 'seeds/a.txt'])
    expect(code).toBe(0)
    expect(out).toContain(
      'normalize 2, line 2: replace-text, because: replaced unusual or repeated spaces by one space',
    )
    expect(out).toMatch(
      /line 4: set-kind.*\n {2}before: \[paragraph\] Reported by Ann.*\n {2}after: {2}\[byline\] Reported by Ann/,
    )
    expect(namesIn(folder)).toEqual(['config.yaml', 'seeds'])
    const { changes } = JSON.parse(wirebrief(folder, ['explain', 'a', '--json']).out)
    expect(changes.map(({ stage }: { stage: string }) => stage)).toContain('attribute')
  })

  test('a seed that is held back says why and exits with 1', () => {
    const { code, out } = wirebrief(project({ 'a.txt': 'A line.\nAnother line.\n' }), ['explain', 'a.txt'])
    expect({ code, out }).toMatchObject({ code: 1, out: expect.stringContaining('[attribution-missing]') })
  })
})

test('a state folder that cannot be made is told, not a fault of the program', () => {
  const folder = project({ 'a.txt': goodSeed })
  writeFileSync(join(folder, '.wirebrief'), 'a file')
  expect(wirebrief(folder, [])).toMatchObject({ code: 1, err: expect.stringContaining('[ledger-unusable]') })
})

test('status shows the last run and what is open', () => {
  const folder = project({ 'a.txt': goodSeed, 'b.txt': '' })
  wirebrief(folder, [])
  const { code, out } = wirebrief(folder, ['status'])
  expect(code).toBe(0)
  expect(out).toMatch(/1 briefings?\.\nNext run: \d{4}-/)
  expect(out).toMatch(/exit code 1: 1 made, 1 set-aside/)
  expect(out).toContain('b.txt is empty. [seed-empty]')
})

test('check finds a file that was altered', () => {
  const folder = project({ 'a.txt': goodSeed })
  wirebrief(folder, [])
  writeFileSync(join(folder, 'output/a/briefing.json'), '{}')
  expect(wirebrief(folder, ['check', '--json'])).toMatchObject({
    code: 1,
    out: expect.stringContaining('output-altered'),
  })
})

test.each(['run', 'explain', 'check', 'status', 'watch', 'schedule'])('%s --help names config and json', (command) => {
  const { code, out } = wirebrief(project({}), [command, '--help'])
  expect(code).toBe(0)
  expect(out).toContain('--config <file>')
  expect(out).toContain('--json')
})
