import { expect, test } from 'vitest'
import gazetteer from '../../../../stages/annotate/places/gazetteer.json' with { type: 'json' }
import { listedPlace } from '../../../../stages/annotate/places/gazetteer.ts'

test.each([
  ['Xi’an', 'CN', true],
  ['Ürümqi', 'CN-XJ', true],
  ['Shwebo', 'MM', false],
  ['Georgia', '', false],
  ['Mekong', '', true],
])('%s: %s', (name, code, certain) => {
  expect(listedPlace(name)).toEqual({ code, certain })
})

test('a name stands for one country alone', () => {
  const names = [gazetteer.cities, gazetteer.towns].flatMap((places) =>
    Object.values<string>(places).flatMap((list) => list.split('|')),
  )
  expect(names.length).toBe(new Set(names).size)
})

test('the file names its source and licence', () => {
  expect(gazetteer.source).toContain('geonames.org')
  expect(gazetteer.licence).toContain('CC BY 4.0')
})
