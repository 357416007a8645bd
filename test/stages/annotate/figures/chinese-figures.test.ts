import { expect, test } from 'vitest'
import { chineseFiguresIn } from '../../../../stages/annotate/figures/chinese-figures.ts'

test.each([
  ['船上有四十二人。', '四十二', { value: 42, counted: '人' }],
  ['堤坝冲走了两百零五户。', '两百零五户', { value: 205 }],
  ['名单上有17名矿工。', '17名', { value: 17, counted: '矿工' }],
  ['工程耗资3.6亿美元。', '3.6亿美元', { value: 360_000_000, unit: 'USD' }],
  ['他被罚款二十五万元。', '二十五万元', { value: 250_000, unit: 'CNY' }],
  ['产量下降12.5%。', '12.5%', { value: 12.5, unit: 'percent' }],
  ['百分之三十的田地荒了。', '百分之三十', { value: 30, unit: 'percent' }],
  ['水渠长8公里。', '8公里', { value: 8, unit: '公里' }],
  ['他等了三年。', '三年', { value: 3, unit: '年' }],
  ['老人七十九岁。', '七十九岁', { value: 79, unit: '岁', counted: '年龄' }],
  ['超过3,000萬人離開。', '3,000萬', { value: 30_000_000, counted: '人' }],
])('%s', (text, words, told) => {
  const [figure, ...more] = chineseFiguresIn(text, [])
  expect(figure).toMatchObject(told)
  expect(text.slice(figure?.start, figure?.end)).toBe(words)
  expect(more).toEqual([])
})

test.each([
  '一个孩子在等。',
  '第三名走了。',
  '二〇一九年完工。',
  '十分重要。',
  '数百人离开。',
  '三年级的学生',
  '九十年代',
  '周三人们离开。',
  '几十人离开。',
  '第三十二名到了。',
  '十多名家属来了。',
])('no figure: %s', (text) => {
  expect(chineseFiguresIn(text, [])).toEqual([])
})

test('what a date holds is no figure', () => {
  expect(chineseFiguresIn('2021年开工。', [{ start: 0, end: 5 }])).toEqual([])
})
