/** Carries replacements out on a text. */

import type { Replacement } from './edit.ts'
import { InvariantError } from './finding.ts'

/** Throws `InvariantError` when the replacements are out of order, overlap or lie outside the text. */
export function replaceText(text: string, replacements: readonly Replacement[]): string {
  let result = ''
  let position = 0
  for (const { start, end, text: replacement } of replacements) {
    if (start < position || end < start || end > text.length) {
      throw new InvariantError(`replacement ${start}-${end} is out of order or outside the text`)
    }
    result += text.slice(position, start) + replacement
    position = end
  }
  return result + text.slice(position)
}
