import { expect, test } from 'vitest'
import { documentOf } from '../../../document.ts'
import { speakersIn } from './speakers-in.ts'

function speakersOf(...lines: readonly string[]): string[] {
  return speakersIn(documentOf(lines)).map(({ speaker }) => speaker)
}

const said = '“It was dark,” the photographer recalled.'
const introduced = 'Ivo Lind, a harbor photographer who lost his camera, was there.'

test('"the photographer" is the one person whom the text calls so', () => {
  expect(speakersOf(introduced, '“It was dark,” the photographer recalled.')).toEqual(['Ivo Lind'])
})

test('"the photographer" stays as it is where there is another one', () => {
  expect(speakersOf(introduced, 'Another photographer left early.', said)).toEqual(['the photographer'])
})

test.each([
  ['the text speaks of several', 'Few photographers came.'],
  ['two have the same role', 'Ann Holt, a photographer from Ovada, left early.'],
])('"the photographer" is nobody where %s', (_, line) => {
  expect(speakersOf(introduced, line, said)).toEqual(['-'])
})

test('nobody is meant who is introduced later', () => {
  expect(speakersOf('The house of Mara Lind is red.', said, introduced)).toEqual(['the photographer'])
})

test.each(['the old man', 'the widow'])('%s may be one whom the text has named', (description) => {
  expect(speakersOf(introduced, `“It was dark,” ${description} recalled.`)).toEqual(['-'])
  expect(speakersOf('It rained all day.', `“It was dark,” ${description} recalled.`)).toEqual([description])
})

test('"the man" is the one who was introduced as "a man"', () => {
  expect(speakersOf(introduced, 'A man came in.', '“It was dark,” the man recalled.')).toEqual(['the man'])
})

test('"the minister" may be the one whom the text has named, or another one', () => {
  const minister = 'Ann Holt, the energy minister, was there.'
  expect(speakersOf(minister, '“It was dark,” the minister recalled.')).toEqual(['-'])
})

test('somebody whom the text does not name stays without a name', () => {
  expect(speakersOf('A photographer came.', '“It was dark,” the photographer recalled.')).toEqual(['the photographer'])
})

test('"the former photographer" may be somebody else', () => {
  expect(speakersOf(introduced, '“It was dark,” the former photographer recalled.')).toEqual(['-'])
})
