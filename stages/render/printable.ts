/** Makes a briefing fit to be written: what XML 1.0 cannot hold is replaced, the same way for every edition. */

import type { Finding } from '../../pipeline/document/finding.ts'
import type { Briefing } from './briefing.ts'

/** All that is outside of `Char` in XML 1.0, section 2.2: most controls, lone surrogates, U+FFFE and U+FFFF. */
const notXmlCharacter = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** A block is one line in every edition: tabs and line ends in it are spaces. */
const lineBreaks = /[\t\n\r]+/g

/** What JSON writes instead of all of those, but for two that it leaves as they are: few briefings have any. */
const perhapsUnprintable = /\\[bfnrtu]|[\uFFFE\uFFFF]/

/** How many different characters the finding lists. */
const maxListed = 20

/** A briefing that any edition can hold, and what had to be replaced for that. */
export interface PrintableBriefing {
  readonly briefing: Briefing
  readonly findings: readonly Finding[]
}

/** Replaces each character that an edition cannot hold by U+FFFD, in every text of the briefing, and reports which. */
export function makePrintable(briefing: Briefing): PrintableBriefing {
  const json = JSON.stringify(briefing)
  if (!perhapsUnprintable.test(json)) {
    return { briefing, findings: [] }
  }
  const replaced = new Set<string>()
  const printable = (text: string) =>
    text.replace(lineBreaks, ' ').replace(notXmlCharacter, (character) => {
      replaced.add(codePoint(character))
      return '\u{FFFD}'
    })
  // A briefing is plain JSON, so a reviver meets every one of its strings.
  const copy: Briefing = JSON.parse(json, (_, value: unknown) => (typeof value === 'string' ? printable(value) : value))
  return { briefing: copy, findings: replaced.size === 0 ? [] : [unprintable([...replaced].sort())] }
}

function unprintable(codePoints: readonly string[]): Finding {
  const listed = codePoints.slice(0, maxListed).join(', ')
  const more = codePoints.length > maxListed ? ` and ${codePoints.length - maxListed} more` : ''
  return {
    severity: 'warning',
    code: 'character-unprintable',
    message: `The text holds characters that no edition can show; U+FFFD stands in their place: ${listed}${more}.`,
    hint: 'Remove them from the seed, or save it again in UTF-8.',
  }
}

function codePoint(character: string): string {
  const value = character.codePointAt(0) ?? 0
  return `U+${value.toString(16).toUpperCase().padStart(4, '0')}`
}
