/** Finds lists: lines with markers that stand together. */

import type { Block } from '../../pipeline/document/document.ts'
import type { Claim } from './claim.ts'

/** One form of marker each, so that a bullet beside a numbered line is no list. */
const markers: readonly RegExp[] = [
  /^[-•*]\s+\S/u,
  /^\d{1,3}[.)]\s+\S/u,
  /^\d{1,3}[.、．](?=\p{Script=Han})/u,
  /^\((?:\d{1,3}|[a-z])\)\s*\S/u,
  /^[a-z]\)\s+\S/u,
  /^[一二三四五六七八九十]{1,3}、/u,
  /^（(?:[一二三四五六七八九十]{1,3}|\d{1,3})）/u,
]

/** Claims the paragraphs with a marker beside another one of the same form. The marker stays in the text. */
export function claimListItems(blocks: readonly Block[]): Claim[] {
  const forms = blocks.map(({ kind, text }) => (kind === 'paragraph' ? markerForm(text) : -1))
  return blocks.flatMap(({ id }, index) => {
    const form = forms[index] ?? -1
    const isItem = form >= 0 && (forms[index - 1] === form || forms[index + 1] === form)
    return isItem ? [{ block: id, to: 'list-item', reason: 'line with a list marker beside another one' }] : []
  })
}

/** The number of the marker's form, or -1 for a line without a marker. */
export function markerForm(text: string): number {
  return markers.findIndex((marker) => marker.test(text))
}
