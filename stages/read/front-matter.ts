/** Finds YAML front matter: the lines between a first line `---` and the next line `---`. */

import type { Line } from './lines.ts'

/** Front matter is looked for in this many lines. */
const maximumLines = 200

/** Index of the closing line, or `undefined` where the text has no front matter. */
export function frontMatterEnd(lines: readonly Line[]): number | undefined {
  if (lines[0]?.text !== '---' || !/^[\p{L}_]+\s*:/u.test(lines[1]?.text ?? '')) {
    return undefined
  }
  const end = lines
    .slice(0, maximumLines)
    .findIndex(({ text }, index) => index > 0 && (text === '---' || text === '...'))
  return end === -1 ? undefined : end
}
