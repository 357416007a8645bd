import { expect, test } from 'vitest'
import { folderConflicts, outputFolder, slugOf } from '../../../pipeline/run/output-folder.ts'

test.each([
  ['Canada’s “plan” — 43 others', 'canadas-plan-43-others'],
  [
    'A title that is much longer than what anybody would want to see in the name of a file',
    'a-title-that-is-much-longer-than-what-anybody-would-want-to',
  ],
  ['水库的水位降到最低', '水库的水位降到最低'],
  ['Các quan chức', 'các-quan-chức'],
  ['…!?', 'briefing'],
  ['../../etc/passwd', 'etc-passwd'],
  ['CON', 'briefing'],
  ['x'.repeat(500), 'x'.repeat(30)],
])('%s → %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
  expect(new TextEncoder().encode(slugOf(title)).length).toBeLessThanOrEqual(120)
})

test('the folder of a seed is its path without the extension', () => {
  expect(outputFolder('a/b.c.txt')).toBe('a/b.c')
})

test.each([
  [['good.txt', 'good/briefing.json.txt', 'good/other.txt'], 'good/briefing.json.txt'],
  [['good/briefing.json/deep.txt', 'good.txt'], 'good/briefing.json/deep.txt'],
  [['Good/NINJS.json.txt', 'good.txt'], 'Good/NINJS.json.txt'],
])('of %j a folder would stand where a record has to', (paths, refused) => {
  const conflicts = folderConflicts(paths)
  expect([...conflicts.keys()]).toEqual([refused])
  expect(conflicts.get(refused)?.message).toMatch(/where \w+\.json of good\.txt stands\.$/)
})

test('a seed may have the name of a record where no seed has its folder', () => {
  expect(folderConflicts(['briefing.json.txt', 'good/briefing.json.txt']).size).toBe(0)
})

test('names that differ only in case or in how accents are stored want the same folder', () => {
  const conflicts = folderConflicts(['A.txt', 'a.txt', 'caf\u00e9.txt', 'cafe\u0301.txt', 'd.txt'])
  expect([...conflicts.keys()]).toEqual(['a.txt', 'cafe\u0301.txt'])
})
