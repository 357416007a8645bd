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

test('names that differ only in case or in how accents are stored want the same folder', () => {
  const conflicts = folderConflicts(['A.txt', 'a.txt', 'caf\u00e9.txt', 'cafe\u0301.txt', 'd.txt'])
  expect([...conflicts.keys()]).toEqual(['a.txt', 'cafe\u0301.txt'])
})
