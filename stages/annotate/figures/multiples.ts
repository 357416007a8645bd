/** The words behind a number that multiply it. */

export const multiples: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** Those that are written right behind the digits: "$1.4bn". */
export const attachedMultiples: ReadonlyMap<string, number> = new Map([
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
])

/** The words, for a regular expression. */
export const multipleWords = [...multiples.keys()].join('|')
