/** Cuts a text into its lines, with the place of each. */

import type { Place } from '../../pipeline/document/document.ts'

/** A line without the white space around it; `text` is `''` for a line that shows nothing. */
export interface Line {
  readonly text: string
  readonly place: Place
}

/** Space, controls and invisible characters: what a reader cannot see at the edge of a line. */
const unseen = /[\s\p{Cc}\p{Cf}\p{Zs}]/u

/** The lines from `from` (UTF-16 offset of a line's start) on. A line ends with CR LF, LF or CR. */
export function linesOf(text: string, from = 0, firstNumber = 1): Line[] {
  const lines: Line[] = []
  let start = from
  for (let number = firstNumber; start <= text.length; number += 1) {
    const end = lineEnd(text, start)
    lines.push(trimmedLine(text, start, end, number))
    start = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return lines
}

function lineEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') {
    end += 1
  }
  return end
}

function trimmedLine(text: string, lineStart: number, lineStop: number, line: number): Line {
  let start = lineStart
  let end = lineStop
  while (start < end && unseen.test(text.charAt(start))) {
    start += 1
  }
  while (end > start && unseen.test(text.charAt(end - 1))) {
    end -= 1
  }
  return { text: text.slice(start, end), place: { line, column: start - lineStart + 1, start, end } }
}
