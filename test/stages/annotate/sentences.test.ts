import { expect, test } from 'vitest'
import { sentencesOf } from '../../../stages/annotate/sentences.ts'

/** `|` stands where a sentence ends and the next begins. */
const texts = [
  'It rained. | The road was closed.',
  'It rained! | Nobody came.',
  'Did it rain? | Nobody knew.',
  'It rained… | Nobody came.',
  'It rained, and then... it stopped.',
  'It rained, and then... | Nobody came.',
  'The U.N. Human Rights Council meets in Geneva.',
  'He spoke to the U.N. | The council was silent.',
  'He spoke to the U.N.’s human rights chief. | She listened.',
  'They flew to the U.S. | In January they came back.',
  'They flew to the U.S. Capitol.',
  'The U.S. Customs and Border Protection issued an order.',
  'A U.N.-led commission met. | It had no mandate.',
  'Rep. Tom Harlan signed the letter.',
  'Reps. Harlan and Ito signed the letter.',
  'Sen. Bob Marlow agreed. | Gov. Ann Lee did not.',
  'Mr. Chen left. | Mrs. Chen stayed. | Ms. Wu waited.',
  'Dr. Amin and Prof. Sato wrote it.',
  'Maj. Gen. Aung Lin denied it. | Col. Tun did not.',
  'Lt. Col. Niran Suk came at 5 p.m. on Friday.',
  'He came at 5 p.m. | The gate was closed.',
  'He came at 5 a.m. Friday.',
  'The office is at 2025 M St. NW, Suite 300, Washington.',
  'They walked down Elm St. | He was tired.',
  'St. Mary’s church burned down.',
  'J. R. Tolland wrote the report.',
  'George W. Harmon wrote the report.',
  'A. Rahman and B. Rahman are brothers.',
  'Vitamin D is good. | Plan B is not.',
  'Lake Co. Ltd. Holdings bought it.',
  'Lake Co. and Hill Inc. merged. | The price was not named.',
  'It was sold to Lake Inc. | The price was not named.',
  'The law took effect on Jan. 5 in all provinces.',
  'It began in Sept. 2019 and ended in Dec. | Nobody noticed.',
  'The article is No. 7 on the list.',
  'See Vol. 3 and Fig. 2 of the report.',
  'It cost $3.5 million. | That was too much.',
  'Inflation rose by 4.2 percent. | In May it fell.',
  'The site is rfa.org and has no comments.',
  '“We will not accept this,” he said. | “The U.N. must act.”',
  '“We saw it. It was red,” she said.',
  '“Why?” he asked.',
  '“Why?” Norden asked.',
  '“Stop!” the guard shouted. | Nobody did.',
  'He called it “a mistake.” | She did not.',
  'She asked, “Who knows?” | Nobody answered.',
  '"It is over," he said. | "We lost."',
  'He left. | “Never again,” she said.',
  '(He left early.) | She stayed.',
  'He left (early, it seems). | She stayed.',
  'The firm, e.g. its board, agreed.',
  'Rice, oil, etc. were handed out.',
  'They had rice, oil, etc. | The school had none.',
  '1. Every office may close a file.',
  '12. The fee is 5 yuan. | It is paid once.',
  'What now? | 40 people wait.',
  'She holds a Ph.D. in law.',
  'Ali et al. found the same.',
  'Harlan v. Smith was heard on Monday.',
  '他说：“钱一直没有来。” | 村民在等。',
  '钱没有来！ | 为什么？ | 没人知道。',
  '他说：“来。我等。” | 她走了。',
  'The quote “has no end. | It goes on.',
  'Martin Luther King Jr. was there. | He spoke.',
  'Martin Luther King Jr. Boulevard is closed.',
  'Washington, D.C. | The vote is on Monday.',
  'Who came?! | Nobody.',
  'no capital. but a point',
]

test.each(texts)('%s', (text) => {
  const whole = text.replaceAll(' | ', ' ')
  expect(sentencesOf(whole).map(({ start, end }) => whole.slice(start, end))).toEqual(text.split(' | '))
})

test('there are at least 60 texts', () => {
  expect(new Set(texts).size).toBeGreaterThanOrEqual(60)
})

test('white space alone has no sentence', () => {
  expect(sentencesOf(' \n ')).toEqual([])
})
