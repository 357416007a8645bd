import { expect, test } from 'vitest'
import { documentOf } from '../../../document.ts'
import { speakersIn } from './speakers-in.ts'

function speakersOf(...lines: readonly string[]): string[] {
  return speakersIn(documentOf(lines)).map(({ speaker }) => speaker)
}

const introduced = 'Ivo Lind, a harbor photographer who lost his camera, was there.'

test('"the photographer" is the one person whom the text calls so', () => {
  expect(speakersOf(introduced, '“It was dark,” the photographer recalled.')).toEqual(['Ivo Lind'])
})

test.each([
  ['there is another one', 'Another photographer left early.'],
  ['the text speaks of several', 'Few photographers came.'],
  ['two have the same role', 'Ann Holt, a photographer from Ovada, left early.'],
])('"the photographer" stays as it is where %s', (_, line) => {
  expect(speakersOf(introduced, line, '“It was dark,” the photographer recalled.')).toEqual(['the photographer'])
})

test('somebody whom the text does not name stays without a name', () => {
  expect(speakersOf('A photographer came.', '“It was dark,” the photographer recalled.')).toEqual(['the photographer'])
})

test('"the former photographer" may be somebody else', () => {
  expect(speakersOf(introduced, '“It was dark,” the former photographer recalled.')).toEqual([
    'the former photographer',
  ])
})
