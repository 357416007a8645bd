/** Sets notes as footnotes of Word, which numbers them and finds the page for each. */

import { InvariantError } from '../../../pipeline/document/finding.ts'
import type { Note } from '../briefing.ts'
import { beforeMark, noteMark } from '../note-mark.ts'
import type { Link } from './links.ts'
import { paragraph, run, words } from './markup.ts'
import { markupOf, type Piece, RunSetter, textOf } from './run-setter.ts'

/** What stands in the part of the footnotes behind Word's own separators, and the links of that part. */
export interface Footnotes {
  readonly markup: string
  readonly links: readonly Link[]
}

/** A mark for the end of a paragraph, and the line of its footnote. */
export interface SetNote {
  readonly mark: readonly Piece[]
  readonly line: string
}

const look = { style: 'FootnoteReference' }

/** Keeps the footnotes of one document in reading order. Ids count from 1: Word's separators have those below. */
export class NoteSetter {
  readonly #runs = new RunSetter()
  readonly #footnotes: string[] = []

  /** Throws `InvariantError` for a number that is not the one Word will show. */
  set({ number, runs }: Note): SetNote {
    if (number !== this.#footnotes.length + 1) {
      throw new InvariantError(`note ${number} would be shown as ${this.#footnotes.length + 1}`)
    }
    const pieces = this.#runs.set(runs, 'pipeline')
    const own = run('<w:footnoteRef/>', look) + run(words(' '))
    const set = paragraph({ style: 'FootnoteText' }, own + markupOf(pieces))
    this.#footnotes.push(`<w:footnote w:id="${number}">${set}</w:footnote>`)
    const gap = { markup: run(words(beforeMark), { style: 'PipelineWords' }), text: beforeMark }
    const mark = { markup: run(`<w:footnoteReference w:id="${number}"/>`, look), text: noteMark(number) }
    return { mark: [gap, mark], line: `${noteMark(number)} ${textOf(pieces)}` }
  }

  finish(): Footnotes {
    return { markup: this.#footnotes.join(''), links: this.#runs.links }
  }
}
