/** Words in how many earlier texts a paragraph stands. */

import { maximumPostings } from '../../pipeline/document/corpus-index.ts'

/** "5 earlier texts"; of many the index finds the first only, so that a larger number is not known. */
export function earlierTexts(count: number): string {
  const number = count < maximumPostings ? `${count}` : `${maximumPostings} or more`
  return `${number} earlier ${count === 1 ? 'text' : 'texts'}`
}
