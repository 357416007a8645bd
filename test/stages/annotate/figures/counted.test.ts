import { expect, test } from 'vitest'
import { countedAfter } from '../../../../stages/annotate/figures/counted.ts'

test.each([
  ['3 police officers came', 'officers'],
  ['3 police came', 'police'],
  ['5 of the nine sessions were held', 'sessions'],
  ['4 of them children', 'children'],
  ['12 of them with relatives', undefined],
  ['4 received prison terms', undefined],
  ['4 serious injuries', 'injuries'],
  ['3 of the group’s leaders', 'leaders'],
  ['210 Swiss francs', 'francs'],
  ['13 United States service members', 'members'],
  ['4 U.S. soldiers', 'soldiers'],
  ['30 more United Nations staff officers', 'officers'],
])('%s', (text, counted) => {
  expect(countedAfter(text, text.indexOf(' ')).counted).toBe(counted)
})
