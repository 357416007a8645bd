/** Finds figures that are written in words, with what they count: "seven villages", "a dozen fighters", "two million people". */

import { countedAfter, type FigureSpan, multiples, units } from './figures.ts'

const small =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const values = new Map([
  ...small.split(' ').map((word, index): [string, number] => [word, index + 2]),
  ...tens.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['half a dozen', 6],
  ['a dozen', 12],
])
const any = [...values.keys()].join('|')
const worded = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<word>${any})(?:-(?<ones>${small.split(' ').slice(0, 8).join('|')}))?(?<multiple> (?:${[...multiples.keys()].join('|')}))?(?<unit>[ -](?:${units}))?(?![\\p{L}\\p{N}]|-\\p{L})`,
  'giu',
)

/** Those alone that say what they count or measure: "two of them" says neither. "One" is seldom a figure. */
export function wordedFiguresIn(text: string): FigureSpan[] {
  return [...text.matchAll(worded)].flatMap((match) => {
    const { word = '', ones = '', multiple = '', unit } = match.groups ?? {}
    const end = match.index + match[0].length
    const { counted, others } =
      unit === undefined ? countedAfter(text.slice(end, end + 90)) : { counted: undefined, others: false }
    if (counted === undefined && unit === undefined) {
      return []
    }
    const value =
      ((values.get(word.toLowerCase()) ?? 0) + (values.get(ones.toLowerCase()) ?? 0)) *
      (multiples.get(multiple.trim().toLowerCase()) ?? 1)
    return [
      {
        start: match.index,
        end,
        value,
        others,
        ...(unit === undefined ? {} : { unit: unit.slice(1) }),
        ...(counted === undefined ? {} : { counted }),
      },
    ]
  })
}
