/** What bounds the corpus index; tests set smaller bounds. */

import { maximumPostings, maximumRelated } from '../document/corpus-index.ts'

export interface CorpusLimits {
  /** See `maximumPostings`. */
  readonly postings: number
  /** See `maximumRelated`. */
  readonly related: number
  /** A hash that more paragraphs of one day have says nothing: those of that day are passed over. */
  readonly ofDay: number
  /** For a document with more paragraphs the order within a day is not looked up: the day that is cut off is passed over. */
  readonly paragraphs: number
  /**
   * Postings that wait in memory: about 30 MB, and 20,000 paragraphs of news. So many go into the table at a time, in
   * its order: one document at a time, nearly every posting would have a page of the file written anew.
   */
  readonly waiting: number
  /** When all documents are known more than these go into the table: the next process would have to read their documents again. */
  readonly left: number
}

export const corpusLimits: CorpusLimits = {
  postings: maximumPostings,
  related: maximumRelated,
  ofDay: 2000,
  paragraphs: 500,
  waiting: 200_000,
  left: 4000,
}
