/** Sets runs of text: whose words they are, their language, and where they link to. */

import type { IParagraphOptions, XmlComponent } from 'docx'
import { ConcreteHyperlink, InternalHyperlink, Paragraph, TextRun } from 'docx'
import type { Run, Voice } from '../briefing.ts'
import { webAddress } from '../web-address.ts'
import { sans, serif } from './fonts.ts'
import { languageProperties } from './languages.ts'
import type { Link } from './links.ts'

/** A piece of a paragraph, and the text that Word shows for it: a line is put together from what is really set. */
export interface Piece {
  readonly element: XmlComponent
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
    return runs.filter(({ text }) => text !== '').map((run) => ({ element: this.#setOne(run, voice), text: run.text }))
  }

  #setOne(run: Run, voice: Voice): XmlComponent {
    const target = webAddress(run.href)
    if (target === undefined) {
      return setText(run, voice)
    }
    const id = `Link${this.#links.length + 1}`
    this.#links.push({ id, href: target })
    // A run has one style only: that of a link says nothing of whose words they are, so the font does.
    const font = voice === 'pipeline' ? sans : serif
    const { text, language } = run
    return new ConcreteHyperlink([new TextRun({ text, style: 'Hyperlink', font, ...languageProperties(language) })], id)
  }
}

/** A text that leads to a bookmark of the document, and looks as the words around it. */
export function setInternalLink(text: string, voice: Voice, bookmark: string): Piece {
  return { element: new InternalHyperlink({ children: [setText({ text }, voice)], anchor: bookmark }), text }
}

/** A paragraph of these pieces. */
export function setParagraph(format: IParagraphOptions, pieces: readonly Piece[]): Paragraph {
  const paragraph = new Paragraph(format)
  for (const { element } of pieces) {
    paragraph.addChildElement(element)
  }
  return paragraph
}

/** The text that Word shows for the pieces. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}

function setText({ text, language }: Run, voice: Voice): TextRun {
  const style = voice === 'pipeline' ? { style: 'PipelineWords' } : {}
  return new TextRun({ text, ...style, ...languageProperties(language) })
}
