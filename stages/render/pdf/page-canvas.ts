/** Collects the content stream of one page, each part of it tagged or marked as an artifact. */

import { colourOperator } from './colour-operator.ts'
import type { Tag } from './tag.ts'

/** Decoration that a screen reader skips (ISO 32000-1, 14.8.2.2). */
export type Artifact = '/Type /Layout' | '/Type /Pagination /Subtype /Header' | '/Type /Pagination /Subtype /Footer'

/** Page `index` counts from 0. */
export class PageCanvas {
  readonly index: number
  readonly #content: string[] = []
  #tagged: Tag | undefined
  #look = ''
  #marks = 0

  constructor(index: number) {
    this.index = index
  }

  /** Draws what a tag holds; it is a new piece of the tag when something else was drawn in between. */
  tagged(tag: Tag, content: string): void {
    if (this.#tagged !== tag) {
      this.close()
      this.#content.push(`/${tag.name} <</MCID ${this.#marks}>> BDC`)
      tag.kids.push({ kind: 'content', page: this.index, mark: this.#marks })
      this.#marks += 1
      this.#tagged = tag
    }
    this.#content.push(content)
  }

  artifact(artifact: Artifact, content: string): void {
    this.close()
    this.#content.push(`/Artifact <<${artifact}>> BDC`, content, 'EMC')
  }

  /** The operators that set font and colour of the text to come; none when they are set. */
  look(font: string, colour: string): string {
    const look = `${font} ${colour}`
    const isSet = look === this.#look
    this.#look = look
    return isSet ? '' : `${font} ${colourOperator(colour, 'rg')}\n`
  }

  /** Ends the tag that is being drawn. */
  close(): void {
    if (this.#tagged !== undefined) {
      this.#content.push('EMC')
    }
    this.#tagged = undefined
  }

  /** All operators, in order. */
  content(): string {
    this.close()
    return this.#content.join('\n')
  }
}
