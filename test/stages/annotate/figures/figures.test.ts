import { expect, test } from 'vitest'
import { statedFiguresIn } from '../../../../stages/annotate/figures/stated-figures.ts'

test.each([
  ['It passed by 402 votes to 117.', [402, 117]],
  ['At least 28 were missing.', [28]],
  ['Nine of them left, and 19 are in jail.', [9, 19]],
  ['Of 1,300 huts, 1,140 of them fell.', [1300, 1140]],
  ['It pays 60,000 liras, or NT$4 million.', [60_000, 4_000_000]],
  ['He paid 1.2 million won.', [1_200_000]],
  ['He wrote for one year.', [1]],
  ['It cost five times as much.', [5]],
  ['Sina Bo, 27, has two sons.', [27, 2]],
  ['It was minus 20 degrees.', [-20]],
  ['Two dozen boats sank.', [24]],
  ['Two hundred and fifty huts burned.', [250]],
  ['One thousand five hundred nets tore.', [1500]],
  ['It cost $1.4bn, then a $10-million loan.', [1_400_000_000, 10_000_000]],
  ['They paid 20,000 Hong Kong dollars.', [20_000]],
])('%s', (text, values) => {
  expect(statedFiguresIn(text, []).map(({ value }) => value)).toEqual(values)
})

test.each([
  'The 2019 protests were large.',
  'Paragraph 7 asks for it.',
  'Under Articles 494 and 495 of the law',
  'After the 9-11 attacks',
  'They won the 5-3 vote.',
  'Call 202-555-0100 for help.',
  'The Ward 5 residents met.',
  'He met Division 77 soldiers.',
  'A quarter of a million homes fell.',
  'In Yangon, 30, and more.',
  'The Three Gorges Dam is full.',
  'Some World War Two veterans met.',
  'one man',
  'one day',
])('no figure: %s', (text) => {
  expect(statedFiguresIn(text, [])).toEqual([])
})
