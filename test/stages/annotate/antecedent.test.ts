import { expect, test } from 'vitest'
import { documentOf } from '../../document.ts'
import { speakersIn } from './speakers-in.ts'

function speakersOf(...lines: readonly string[]): (string | undefined)[] {
  return speakersIn(documentOf(lines)).map(({ speaker }) => (speaker === '-' ? undefined : speaker))
}

test('"he" is nobody where another man was "he" just before', () => {
  expect(
    speakersOf(
      'The old captain has been asked to sail to Ostra. He has no ship. Sanda Moe, who owns two, may go in his place.',
      '“I told them to take the tide,” he said.',
    ),
  ).toEqual([undefined])
})

test('"he" goes on with the person who was "he" before', () => {
  expect(
    speakersOf('Pieter Vaal spoke first. He asked for silence. He sat down.', '“It is late,” he said. “Go home.”'),
  ).toEqual(['Pieter Vaal', 'Pieter Vaal'])
})

test('a quotation that a paragraph leaves open goes on in the next one, and no further', () => {
  expect(
    speakersOf(
      '“The road was under water,” Mara Lind said. “We waited until it was dark.',
      '“Then we walked.”',
      '“Nobody was hurt.”',
    ),
  ).toEqual(['Mara Lind', 'Mara Lind', 'Mara Lind', undefined])
})

test('a heading ends a quotation that was left open', () => {
  const lines = ['“It rained,” Mara Lind said. “We waited.', '## The second day', '“Then we walked.”']
  expect(speakersOf(...lines).at(-1)).toBeUndefined()
})

test('a verb of speech in a relative clause, or behind another verb, is not the subject’s', () => {
  expect(speakersOf('The teacher has moved to a town that calls itself “the capital of all salt.”')).toEqual([
    undefined,
  ])
})

test('"Yesterday I" names nobody', () => {
  expect(speakersOf('Yesterday I took him some bread. He said, “Please do not come again.”')).toEqual([undefined])
})

test('titles alone are no name', () => {
  expect(
    speakersOf(
      'Deputy Assistant Secretary of State Ingrid Holm told the panel that she shared its “deep concern for the region.”',
    ),
  ).not.toContain('Assistant Secretary')
})
