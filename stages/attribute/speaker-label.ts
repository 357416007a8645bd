/** Finds the labels of an interview: where "记者：" begins several lines and some are speech, it marks a speaker. */

import { headOf, maximumBylineLength, parseByline } from './byline.ts'
import { findMarks, type Mark, markAtHead } from './phrase-marks.ts'
import type { SourceGrammar } from './source-grammar.ts'

/** Longest beginning of a line in which its label is looked for (UTF-16 units). */
const labelLength = 60

/** The one label of a line that begins with a label and a colon; `undefined` when there is none, or a second one. */
export function onlyLabel(text: string, grammar: SourceGrammar): Mark | undefined {
  const head = headOf(text)
  const first = markAtHead(text, grammar.phrases, head)
  const isOnly = first?.colon === true && findMarks(text.slice(0, labelLength), grammar.phrases, first.end).length === 0
  return isOnly ? first : undefined
}

/** The labels that begin at least two of the texts, one of which is no byline. */
export function speakerLabels(texts: readonly string[], grammar: SourceGrammar): ReadonlySet<string> {
  const lines = texts.flatMap((text) => {
    const label = onlyLabel(text, grammar)?.text
    return label === undefined ? [] : [{ label, text }]
  })
  const byLabel = Map.groupBy(lines, ({ label }) => label)
  const speakers = [...byLabel].filter(
    ([, group]) => group.length > 1 && group.some(({ text }) => !isByline(text, grammar)),
  )
  return new Set(speakers.map(([label]) => label))
}

function isByline(text: string, grammar: SourceGrammar): boolean {
  return text.length <= maximumBylineLength && parseByline(text, grammar, 'own-line') !== undefined
}
