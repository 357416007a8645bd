/** Sets runs of text: whose words they are, their language, and where they link to. */

import type { Run, Voice } from '../briefing.ts'
import { webAddress } from '../web-address.ts'
import { languageProperties } from './languages.ts'
import type { Link } from './links.ts'
import { externalLink, internalLink, run, words } from './markup.ts'

/** A piece of a paragraph, and the text that Word shows for it: a line is put together from what is really set. */
export interface Piece {
  readonly markup: string
  readonly text: string
}

/** Numbers the links of one document, so that it has the same relationship ids each time. */
export class RunSetter {
  readonly #links: Link[] = []

  /** The links that were set so far, in reading order. */
  get links(): readonly Link[] {
    return this.#links
  }

  /** The pipeline's words carry its style; the source's look as their paragraph says. */
  set(runs: readonly Run[], voice: Voice): readonly Piece[] {
    return runs
      .filter(({ text }) => text !== '')
      .map((each) => ({ markup: this.#setOne(each, voice), text: each.text }))
  }

  #setOne({ text, href, language }: Run, voice: Voice): string {
    const target = webAddress(href)
    const isOurs = voice === 'pipeline'
    const look = languageProperties(language, text)
    if (target === undefined) {
      return run(words(text), isOurs ? { style: 'PipelineWords', ...look } : look)
    }
    const id = `rIdLink${this.#links.length + 1}`
    this.#links.push({ id, href: target })
    return externalLink(id, run(words(text), { style: isOurs ? 'PipelineLink' : 'Hyperlink', ...look }))
  }
}

/** A text that leads to a bookmark of the document, and looks as the words around it. */
export function setInternalLink(text: string, voice: Voice, bookmark: string): Piece {
  const look = voice === 'pipeline' ? { style: 'PipelineWords' } : {}
  return { markup: internalLink(bookmark, run(words(text), look)), text }
}

/** The pieces one after another. */
export function markupOf(pieces: readonly Piece[]): string {
  return pieces.map(({ markup }) => markup).join('')
}

/** The text that Word shows for the pieces. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}
