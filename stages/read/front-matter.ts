/** Finds YAML front matter: the lines between a first line `---` and the next line `---`. */

import type { Line } from './lines.ts'

/** Front matter is looked for in this many lines. */
const maximumLines = 200

/** Index of the closing line, or `undefined` where the text has no front matter: lines of YAML, the first of them a comment or a name. */
export function frontMatterEnd(lines: readonly Line[]): number | undefined {
  const first = lines.slice(1, maximumLines).find(({ text }) => text !== '' && !text.startsWith('#'))
  if (lines[0]?.text !== '---' || !/^[\p{L}_][\p{L}\p{N}_-]*\s*:(?:\s|$)/u.test(first?.text ?? '')) {
    return undefined
  }
  const end = lines
    .slice(0, maximumLines)
    .findIndex(({ text }, index) => index > 0 && (text === '---' || text === '...'))
  return end === -1 ? undefined : end
}
