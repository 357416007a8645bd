/** Counts the words and sentences of a text and how long it takes to read. */

import { sentencesOf } from '../../annotate/sentences.ts'

/** Words a minute of silent reading in English, over 190 studies (Brysbaert 2019, doi 10.1016/j.jml.2019.104047). */
const wordsPerMinute = 238

const wordSegmenter = new Intl.Segmenter('und', { granularity: 'word' })

export interface TextMeasure {
  /** As `Intl.Segmenter` finds them: languages without spaces have words too. */
  readonly words: number
  /** A quotation of several sentences counts as one with the words that say who spoke. */
  readonly sentences: number
  readonly readingSeconds: number
}

/** The texts of the blocks of one section: a sentence does not run from one block into the next. */
export function measureText(texts: readonly string[]): TextMeasure {
  const words = texts.reduce(
    (sum, text) => sum + [...wordSegmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length,
    0,
  )
  const sentences = texts.reduce((sum, text) => sum + sentencesOf(text).length, 0)
  return { words, sentences, readingSeconds: Math.round((words * 60) / wordsPerMinute) }
}
