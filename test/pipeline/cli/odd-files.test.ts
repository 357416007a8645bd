/** What may lie in the seeds folder and in the place of the output, on a real file system. */

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { launcher, wirebrief } from '../../command.ts'
import { goodSeed } from '../../memory-run.ts'
import { project } from '../../project-folder.ts'

test('links out of it, pipes and loops are set aside; links inside are followed', () => {
  const folder = project({ 'a.txt': goodSeed })
  const seeds = join(folder, 'seeds')
  symlinkSync(join(folder, 'config.yaml'), join(seeds, 'out.txt'))
  symlinkSync('a.txt', join(seeds, 'inside.txt'))
  symlinkSync('loop.txt', join(seeds, 'loop.txt'))
  symlinkSync('.', join(seeds, 'again'))
  symlinkSync('nowhere', join(seeds, 'broken.txt'))
  execFileSync('mkfifo', [join(seeds, 'pipe.txt')])
  writeFileSync(Buffer.concat([Buffer.from(`${seeds}/bad`), Buffer.of(0xff), Buffer.from('.txt')]), goodSeed)
  const { code, out, err } = wirebrief(folder, [])
  expect(code).toBe(1)
  expect([...err.matchAll(/^error +(\S+) .*\[(.*)\]$/gm)].map(([, path, finding]) => `${path} ${finding}`)).toEqual([
    'again link-not-to-file',
    'bad\u{FFFD}.txt seed-not-a-file',
    'broken.txt link-broken',
    'loop.txt link-broken',
    'out.txt link-outside',
    'pipe.txt seed-not-a-file',
  ])
  expect(out).toContain('2 briefings made')
})

test('file names with line breaks and controls do not steer the terminal', () => {
  const { out, err } = wirebrief(project({ 'a\n\u001b[31mb.txt': '', 'ü 水.txt': goodSeed }), [])
  expect(`${out}${err}`).not.toContain('\u001b')
  expect(out).toContain('ü 水/farmers-below')
})

test('a folder in the place of the output says which briefing could not be written', () => {
  const folder = project({ 'a.txt': goodSeed, 'b.txt': goodSeed })
  mkdirSync(join(folder, 'output'))
  writeFileSync(join(folder, 'output/a'), 'in the way')
  const { code, out, err } = wirebrief(folder, [])
  expect(code).toBe(1)
  expect(err).toContain('The briefing of a.txt cannot be written to a in the output folder')
  expect(out).toContain('1 briefing made')
})

test('a reader that closes the pipe does not stop the run', () => {
  const folder = project({ 'a.txt': goodSeed, 'b.txt': '' })
  execFileSync('sh', ['-c', `"${process.execPath}" "${launcher}" run --json | head -n 1`], { cwd: folder })
  expect(existsSync(join(folder, 'output/a/briefing.json'))).toBe(true)
})
