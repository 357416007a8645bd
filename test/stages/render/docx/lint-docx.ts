/** What the validator does not look at: names and references in a DOCX that lead nowhere, and empty paragraphs. */

import type { ReadDocx } from './read-docx.ts'

/** Complaints, each a sentence; none for a sound file. */
export function lintDocx(docx: ReadDocx): string[] {
  const { paragraphs, bookmarks, links, styles, parts } = docx
  const document = parts['word/document.xml'] ?? ''
  const used = [...document.matchAll(/<w:[pr]Style w:val="([^"]*)"/gu)].map(([, id]) => id ?? '')
  const related = [...(parts['word/styles.xml'] ?? '').matchAll(/<w:(?:basedOn|next|link) w:val="([^"]*)"/gu)]
  const bookmarkIds = [...document.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/gu)].map(([, id]) => id ?? '')
  return [
    ...duplicates(bookmarks).map((name) => `bookmark ${name} stands twice`),
    ...duplicates(bookmarkIds).map((id) => `bookmark id ${id} stands twice`),
    ...duplicates(styles).map((id) => `style ${id} is defined twice`),
    ...bookmarks.filter((name) => !/^[A-Za-z]\w{0,39}$/u.test(name)).map((name) => `bookmark ${name} is no name`),
    ...used.filter((id) => !styles.includes(id)).map((id) => `style ${id} is not defined`),
    ...related.filter(([, id]) => !styles.includes(id ?? '')).map(([, id]) => `style ${id} is not defined`),
    ...paragraphs
      .filter(({ text, inTable }) => text === '' && inTable === undefined)
      .map(({ style }) => `a paragraph in ${style} is empty`),
    ...links.filter(({ anchor, href }) => (anchor ?? href) === undefined).map(({ text }) => `${text} links nowhere`),
    ...links
      .filter(({ anchor }) => anchor !== undefined && !bookmarks.includes(anchor))
      .map(({ anchor }) => `bookmark ${anchor} is missing`),
  ]
}

function duplicates(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index)
}
