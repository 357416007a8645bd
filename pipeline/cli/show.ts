/** How findings and counts look on a terminal. */

import { stderr } from 'node:process'
import { styleText } from 'node:util'
import type { Finding, Severity } from '../document/finding.ts'
import { unreachable } from '../document/finding.ts'

/** A text in the colour of a severity, or as it is. */
export type Colours = (severity: Severity, text: string) => string

/** Colours on a terminal only, and never with NO_COLOR (no-color.org). */
export function colours(stream: NodeJS.WritableStream & { readonly isTTY?: boolean }): Colours {
  const wanted = stream.isTTY === true && (process.env.NO_COLOR ?? '') === ''
  return (severity, text) => (wanted ? styleText(colourOf(severity), text, { validateStream: false }) : text)
}

/** One line for what is wrong and in which file, one for what to do. */
export function showFinding({ severity, code, message, hint, file }: Finding, colour: Colours): string {
  const where = file === undefined || message.includes(file) ? '' : `${file}: `
  const head = `${colour(severity, severity.padEnd(7))} ${printable(`${where}${message}`)} [${code}]`
  return hint === undefined ? head : `${head}\n        ${printable(hint)}`
}

/** Findings on standard error. */
export function showAll(findings: readonly Finding[]): void {
  const colour = colours(stderr)
  stderr.write(findings.map((finding) => `${showFinding(finding, colour)}\n`).join(''))
}

/** Without controls: a file name must not steer a terminal, nor look like another line of output. */
export function printable(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ⏎ ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\u{FFFD}')
}

/** "1 file", "2 files". */
export function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`
}

/** What an operator may do about files that no seed accounts for. */
export function orphanWords(orphans: number): string {
  const hint = '"wirebrief check" lists them, "wirebrief run --prune" deletes them.'
  return `${counted(orphans, 'file')} of seeds that are gone or set aside: ${hint}`
}

function colourOf(severity: Severity): 'red' | 'yellow' | 'dim' {
  switch (severity) {
    case 'error':
      return 'red'
    case 'warning':
      return 'yellow'
    case 'info':
      return 'dim'
    default:
      return unreachable(severity)
  }
}
