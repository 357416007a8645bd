/** Finds figures of a Chinese text with their unit or what they count: 三十一人, 300万美元, 百分之二十, 12.5%, 三十八个名字. */

import { apart } from '../apart.ts'
import { chineseNumber, chineseValue } from './chinese-number.ts'
import type { FigureSpan } from './figures.ts'

const currencies = new Map([
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['欧元', 'EUR'],
  ['歐元', 'EUR'],
  ['英镑', 'GBP'],
  ['英鎊', 'GBP'],
  ['日元', 'JPY'],
  ['日圓', 'JPY'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['港幣', 'HKD'],
  ['新台币', 'TWD'],
  ['新台幣', 'TWD'],
  ['人民币', 'CNY'],
  ['人民幣', 'CNY'],
  ['元', 'CNY'],
])
const measures =
  '平方公里|平方米|公里|公尺|公顷|公頃|英里|公斤|千克|小时|小時|分钟|分鐘|个月|個月|星期|周|天|米|亩|畝|吨|噸|倍|年(?![级級代度中来來初底])'
const nouns =
  '家属|家屬|居民|村民|学生|學生|老师|教师|教師|矿工|礦工|工人|员工|員工|警察|警员|士兵|军人|律师|律師|记者|記者|人士|男子|女子|儿童|兒童|孩子|难民|難民|维权人士|议员|議員|国家|國家|城市|村庄|村莊|省份|家庭|名字|地区|地區|部门|部門|公司|企业|企業|学校|學校|医院|醫院|寺院|案件|报告|報告|名单|官员|官員|嫌疑人|被告|证人|證人|成员|成員|代表|委员|委員|死者|伤者|傷者|遇难者|遇難者|受害者'
const counters = '名|位|个|個|户|戶|家|所|座|起|份|件|辆|輛|艘|条|條|项|項|间|間|架|头|頭|只|隻|枚|张|張|次|批|组|組'
const figure = new RegExp(
  `百分之(?<share>${chineseNumber})|(?<![\\d.,第年周期拜几幾数數零〇一二两兩三四五六七八九十百千万萬亿億])(?<number>${chineseNumber})(?:(?<=\\d)[多余餘])?(?:(?<percent>[%％])|(?<currency>${[...currencies.keys()].join('|')})(?!首|旦|老|月|素|凶)|(?<age>[岁歲])|(?<unit>${measures})|(?<people>人)(?!民|们|們|大|权|權|士|员|員|均|次|头)|(?<counter>${counters})(?!别|別)(?<noun>(?:${nouns})?))`,
  'gu',
)

/** A single 一 says "a" more often than "one"; 十多 and 数百 are vague. */
export function chineseFiguresIn(
  text: string,
  taken: readonly { readonly start: number; readonly end: number }[],
): FigureSpan[] {
  const figures = [...text.matchAll(figure)].flatMap((match): FigureSpan[] => {
    const { share, number = '', percent, currency, age, unit, people, noun } = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    const value = chineseValue(share ?? number)
    const isArticle = value === 1 && share === undefined && percent === undefined && people === undefined
    const isYear = unit === '年' && (value ?? 0) >= 50
    if (value === undefined || isArticle || isYear) {
      return []
    }
    const measured =
      share !== undefined || percent !== undefined
        ? 'percent'
        : (currencies.get(currency ?? '') ?? (age === undefined ? unit : '岁'))
    const counted = people ?? (age === undefined ? noun : '年龄')
    return [
      {
        start,
        end: end - (people ?? noun ?? '').length,
        value,
        others: false,
        ...(measured === undefined ? {} : { unit: measured }),
        ...(counted === undefined || counted === '' ? {} : { counted }),
      },
    ]
  })
  return apart(taken, figures)
}
