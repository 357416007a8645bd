/** Finds the byline at the end of a text, known or of an unknown form, fused to the sentences before it or alone. */

import { findFusedByline, fusedStarts, maximumBylineLength, parseByline } from './byline.ts'
import { namesOwnService } from './credited-names.ts'
import { isAgencyCredit, isForeignNotice } from './foreign-credit.ts'
import type { Part, Surroundings } from './part.ts'
import { onlyLabel } from './speaker-label.ts'
import { isPartOfHanByline, looksLikeByline } from './unparsed-byline.ts'

const sentenceEnds = /[。！？!?…」”）)]/gu

/** A byline of a known form; with what stands in front of it when that belongs to the same byline. */
export function bylineAtEnd(text: string, surroundings: Surroundings): Part | undefined {
  const { grammar, speakers, standing, isAtEdge } = surroundings
  if (speakers.has(onlyLabel(text, grammar)?.text ?? '')) {
    return undefined
  }
  const credits = parseByline(text, grammar, standing)
  if (credits !== undefined) {
    return { start: 0, form: 'byline', credits }
  }
  const fused = isAtEdge ? findFusedByline(text, grammar) : undefined
  if (fused === undefined) {
    return undefined
  }
  // A credit of an unknown form before it belongs to the same byline: cut off, it would be lost in the article.
  const start = startOfUnknown(text.slice(0, fused.start).trimEnd().replace(/\.$/, ''), surroundings)
  return start === undefined ? { ...fused, form: 'byline' } : { start, form: 'unparsed-byline', credits: [] }
}

/** Where a byline of an unknown form begins that reaches to the end of the text, in front of one of a known form. */
function startOfUnknown(before: string, { grammar, standing }: Surroundings): number | undefined {
  const sentence = [...before.matchAll(sentenceEnds)]
    .map(({ index }) => index + 1)
    .findLast((end) => end < before.length)
  return [0, sentence ?? 0, ...fusedStarts(before, grammar)].find((from) => {
    const words = before.slice(from).trimStart()
    const stands = from === 0 ? standing : 'after-sentence'
    return looksLikeByline(words, grammar, stands) || isPartOfHanByline(words, grammar)
  })
}

/** A line that could be a credit, but is of no known form; fused to a sentence only when it names a service. */
export function unknownForm(text: string, { grammar, speakers, standing, isAtEdge }: Surroundings): Part | undefined {
  if (text.length > maximumBylineLength || speakers.has(onlyLabel(text, grammar)?.text ?? '')) {
    return undefined
  }
  if (isAgencyCredit(text, grammar)) {
    return { start: 0, form: 'agency-credit', credits: [] }
  }
  if (isForeignNotice(text)) {
    return { start: 0, form: 'foreign-notice', credits: [] }
  }
  if (!isAtEdge) {
    return undefined
  }
  const start = looksLikeByline(text, grammar, standing)
    ? 0
    : fusedStarts(text, grammar).find((from) => {
        const words = text.slice(from).trimStart()
        return namesOwnService(words, grammar) && looksLikeByline(words, grammar, 'after-sentence')
      })
  return start === undefined ? undefined : { start, form: 'unparsed-byline', credits: [] }
}
