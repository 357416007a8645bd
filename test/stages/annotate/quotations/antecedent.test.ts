import { describe, expect, test } from 'vitest'
import { documentOf } from '../../../document.ts'
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

describe('who is meant by he and she', () => {
  test.each([
    ['the subject of the paragraph before', ['Mara Lind signed the letter.', '“We agree,” she said.'], ['Mara Lind']],
    ['nobody: the one whom the subject met', ['Mara Lind met Ito Hara.', '“We agree,” she said.'], ['-']],
    ['in its fullest form', ['Mara Lind spoke first.', 'Lind signed it.', '“We agree,” she said.'], ['Mara Lind']],
    ['the surname first', ['Minister Wu Ling spoke first.', 'Wu signed it.', '“We agree,” he said.'], ['Wu Ling']],
    ['who spoke before', ['“No,” said Mara Lind.', '“We agree,” she said.'], ['Mara Lind', 'Mara Lind']],
    [
      'nobody: another pronoun',
      ['“No,” said Mara Lind.', '“Why,” she said.', '“We agree,” he said.'],
      ['Mara Lind', 'Mara Lind', '-'],
    ],
    [
      'nobody: two paragraphs away',
      ['Mara Lind spoke.', 'It rained.', 'It rained again.', '“We agree,” she said.'],
      ['-'],
    ],
    ['nobody: two men', ['Ivo Lind and Ito Hara met on Monday.', '“We agree,” he said.'], ['-']],
    [
      'nobody: somebody unknown spoke between',
      ['Mara Lind spoke.', 'Those present said it was late.', '“We agree,” she said.'],
      ['-'],
    ],
    ['somebody without a name', ['A farmer told RFA that the dam was shut.', '“We agree,” he said.'], ['A farmer']],
    [
      'who is named at the end',
      ['The dam was shut, said the farm’s owner, Ito Hara.', '“We agree,” he said.'],
      ['Ito Hara'],
    ],
    [
      'a director, and not the house that she directs',
      ['Mara Lind spoke.', 'RSF editorial director Anna Holt signed it.', '“We agree,” she said.'],
      ['Anna Holt'],
    ],
    ['nobody: both stand in front', ['Mara Lind came.', 'When Lind met Ito Hara, she said “we agree.”'], ['-']],
    ['nobody: a reply', ['Mara Lind told Ito Hara that it was late. “We agree,” she replied.'], ['-']],
    [
      'nobody: somebody else speaks of the subject',
      ['Mara Lind was taken away in June. “She did nothing wrong,” she said.'],
      ['-'],
    ],
    [
      'the subject, whose quotation names the one it speaks of',
      ['Mara Lind sat down. “The judge has his rules,” she said.'],
      ['Mara Lind'],
    ],
    [
      'past a sentence that is about nobody',
      ['Mara Lind sells nets. The harbor freezes in most winters. “We agree,” she said.'],
      ['Mara Lind'],
    ],
    [
      'the source of the sentence before',
      ['Ivo Lind has left the port, Ito Hara said on Monday. “It is time,” he said.'],
      ['Ito Hara'],
    ],
    [
      'the source behind a description',
      ['The pier was closed, his sister, Anna Holt, told Reuters. “It is time,” she said.'],
      ['Anna Holt'],
    ],
    ['nobody: a man was spoken to', ['Mara Lind spoke to her husband by phone. “It was dark,” he told her.'], ['-']],
    [
      'nobody: somebody was sentenced',
      ['The judge sentenced Ito Hara to a year. “I did nothing wrong,” he shouted.'],
      ['-'],
    ],
    ['nobody: the lawyer or the client', ['Her lawyer, Ann Holt, came. “It was kept from me,” she said.'], ['-']],
    ['nobody: a wife is no "he"', ['“It is late,” his wife said.', '“I want to go,” he said.'], ['his wife', '-']],
    ['nobody: who is asked answers', ['“Is it late?” asked a clerk. “No,” he said.'], ['a clerk', '-']],
    ['nobody: an unknown man spoke', ['Ito Hara came. The tycoonist said it was late. “Why?” he said.'], ['-']],
    ['nobody: two bodies', ['The paper was shut by the ministry. “It lied,” it said.'], ['-']],
    ['not her government', ['Mara Lind came. Her government says it is late. “We agree,” she said.'], ['Mara Lind']],
    ['nobody: somebody else is "her"', ['An aide ran after her. “It is late,” she said.'], ['-']],
    ['nobody: who is unclear stays so', ['An aide ran after her.', '“Come,” he said.', '“No,” she said.'], ['-', '-']],
    ['nobody: another acts meanwhile', ['Mara Lind said no, while Ann Holt sat.', '“We agree,” she said.'], ['-']],
    ['nobody: another acts behind a semicolon', ['Mara Lind spoke. It rained; Ann Holt sat. “Yes,” she said.'], ['-']],
    [
      'nobody: one answered, and another told',
      ['Ivo Lind said it was “late work,” a clerk said. “I am,” he said.'],
      ['Ivo Lind', '-'],
    ],
    ['no auxiliary is a name', ['Ivo Lind sat down. Will he go? He looked up. “Yes,” he said.'], ['-']],
    ['nor is a contraction', ['Ivo Lind was strict. He’d say, “It is too dark in here for all of us.”'], ['-']],
    ['not a ministry', ['Mara Lind spoke.', 'The ministry did not answer.', '“We agree,” she said.'], ['-']],
  ])('%s', (_, lines, speakers) => {
    expect(speakersIn(documentOf(lines)).map(({ speaker }) => speaker)).toEqual(speakers)
  })
})
