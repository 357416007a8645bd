/** Tests that a reviewer's answers decide, for exactly the texts that they were given for. */

import { expect, test } from 'vitest'
import { duplicates } from '../../../pipeline/run/duplicates.ts'
import { type ReviewQuestion, reviewAnswers, reviewQuestions } from '../../../pipeline/run/review.ts'
import { encodeReview, parseReview } from '../../../pipeline/run/review-file.ts'
import { goodSeed, memorySettings, worldOf } from '../../memory-run.ts'

const near = 'The resevoir of Karsu has fallen to a third of the capacity, officials said on Monday.'

function seedWith(text: string) {
  return worldOf({ 'a.txt': goodSeed.replace('“We', `${text}\n“We`) })
}

async function questionsOn(text: string, known: readonly ReviewQuestion[] = []): Promise<ReviewQuestion[]> {
  const settings = { ...memorySettings, answers: reviewAnswers(known) }
  return reviewQuestions(await duplicates(seedWith(text), settings), known)
}

async function removed(text: string, known: readonly ReviewQuestion[]): Promise<string[]> {
  const pairs = await duplicates(seedWith(text), { ...memorySettings, answers: reviewAnswers(known) })
  return pairs.filter(({ isRemoved }) => isRemoved).map(({ text: own, evidence }) => `${evidence.rule}: ${own}`)
}

const typo = goodSeed.split('\n')[1]?.replace('reservoir', 'resevoir') ?? ''

test('a near pair is asked about once, and the file reads back as it was written', async () => {
  const questions = await questionsOn(typo)
  expect(questions).toHaveLength(1)
  expect(questions[0]?.question).toContain('“reservoir” → “resevoir”')
  expect(parseReview(new TextDecoder().decode(encodeReview(questions)), 'review.yaml')).toEqual(questions)
})

test.each([
  ['remove', [`review: remove: ${typo}`]],
  ['keep', []],
] as const)('the answer %s holds in the next run, and is not asked for again', async (answer, gone) => {
  const answered = (await questionsOn(typo)).map((each) => ({ ...each, answer }))
  expect(await removed(typo, answered)).toEqual(gone)
  expect(await questionsOn(typo, answered)).toEqual(answered)
})

test('an answer says nothing of a text that has changed since', async () => {
  const answered = (await questionsOn(typo)).map((each) => ({ ...each, answer: 'remove' as const }))
  expect(await removed(typo.replace('third', 'fifth'), answered)).toEqual([])
})

test('words that may mean something else are no question', async () => {
  expect(await questionsOn(near)).toEqual([])
})

test('never asks more than a file may hold', async () => {
  const [pair] = await duplicates(seedWith(typo), memorySettings)
  expect(
    reviewQuestions(
      Array.from({ length: 100_001 }, () => pair).flatMap((each) => each ?? []),
      [],
    ),
  ).toHaveLength(100_000)
})
