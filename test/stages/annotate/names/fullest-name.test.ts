import { expect, test } from 'vitest'
import { fullestNames } from '../../../../stages/annotate/names/fullest-name.ts'

test.each([
  ['a surname', ['Leslie Norton', 'Norton'], 'Norton', 'Leslie Norton'],
  ['a surname in front', ['Zhao Lijian'], 'Zhao', 'Zhao Lijian'],
  ['two of a family', ['Ann Lind', 'Ivo Lind'], 'Lind', 'Lind'],
  ['a surname in the middle', ['Alfred Lau Kin-fung', 'Lau Kin-wah'], 'Lau', 'Lau'],
  ['a word from the middle alone', ['Alfred Lau Kin-fung'], 'Lau', 'Lau'],
  ['a whole name', ['Leslie Norton'], 'Leslie Norton', 'Leslie Norton'],
])('%s', (_, persons, name, fullest) => {
  expect(fullestNames(persons)(name)).toBe(fullest)
})
