/** Sets a briefing as Word paragraphs, and notes each line as Word will show it. */

import type { IParagraphOptions, Paragraph, Table } from 'docx'
import { BookmarkEnd, BookmarkStart, Tab, TextRun } from 'docx'
import { InvariantError } from '../../../pipeline/document/finding.ts'
import type { Briefing, ContentsEntry, ElementOf } from '../briefing.ts'
import type { Writer } from '../writer.ts'
import { headingStyle } from './heading-styles.ts'
import type { Link } from './links.ts'
import { bookmarkName } from './links.ts'
import { bulleted, numberedForms } from './numbering.ts'
import type { Piece } from './run-setter.ts'
import { RunSetter, setInternalLink, setParagraph, textOf } from './run-setter.ts'
import { setTable } from './table.ts'

/** What stands between the head of a document and its section; `lines` hold its text, one for each paragraph. */
export interface Body {
  readonly blocks: readonly (Paragraph | Table)[]
  readonly links: readonly Link[]
  readonly lines: readonly string[]
}

/** One method for each element, in reading order. */
export class DocxWriter implements Writer<Body> {
  readonly #blocks: (Paragraph | Table)[] = []
  readonly #lines: string[] = []
  readonly #runs = new RunSetter()
  readonly #headings: ReadonlySet<string>
  #bookmarks = 0
  #numbered = 0

  constructor(briefing: Briefing) {
    this.#headings = new Set(briefing.elements.flatMap((element) => (element.type === 'heading' ? [element.id] : [])))
  }

  label(element: ElementOf<'label'>): void {
    this.#add({ style: 'BriefingLabel' }, this.#runs.set([element], 'pipeline'))
  }

  title(element: ElementOf<'title'>): void {
    this.#add({ style: 'Title' }, this.#runs.set(element.runs, element.voice))
  }

  standfirst(element: ElementOf<'standfirst'>): void {
    this.#add({ style: 'Subtitle' }, this.#runs.set(element.runs, 'source'))
  }

  facts(element: ElementOf<'facts'>): void {
    for (const { label, value, voice } of element.facts) {
      const name = { element: new TextRun({ text: label, style: 'FactLabel' }), text: label }
      const tab = { element: new TextRun({ children: [new Tab()] }), text: ' ' }
      this.#add({ style: 'BriefingFact' }, [name, tab, ...this.#runs.set(value, voice)])
    }
  }

  contents(element: ElementOf<'contents'>): void {
    this.#add({ style: 'TOCHeading' }, this.#runs.set([{ text: 'Contents' }], 'pipeline'))
    for (const entry of element.entries) {
      const detail = entry.detail === '' ? '' : `, ${entry.detail}`
      this.#add({ style: 'TOC1' }, [...this.#entry(entry), ...this.#runs.set([{ text: detail }], 'pipeline')])
    }
  }

  heading(element: ElementOf<'heading'>): void {
    this.#bookmarks += 1
    this.#add({ style: headingStyle(element.level) }, [
      { element: new BookmarkStart(bookmarkName(element.id), this.#bookmarks), text: '' },
      ...this.#runs.set(element.runs, element.voice),
      { element: new BookmarkEnd(this.#bookmarks), text: '' },
    ])
  }

  paragraph(element: ElementOf<'paragraph'>): void {
    this.#numbered += 1
    if (element.number !== this.#numbered) {
      throw new InvariantError(`paragraph ${element.number} would be shown as ${this.#numbered}`)
    }
    this.#add(numberedForms[element.form], this.#runs.set(element.runs, 'source'), `${this.#numbered} `)
  }

  statement(element: ElementOf<'statement'>): void {
    const style = element.voice === 'source' ? 'SourceStatement' : 'PipelineStatement'
    this.#add({ style }, this.#runs.set(element.runs, element.voice))
  }

  points(element: ElementOf<'points'>): void {
    for (const item of element.items) {
      this.#add({ style: 'ListBullet', ...bulleted }, this.#runs.set(item, 'pipeline'), '• ')
    }
  }

  table({ caption, columns, rows }: ElementOf<'table'>): void {
    this.#add({ style: 'Caption' }, this.#runs.set([{ text: caption }], 'pipeline'))
    const names = columns.map((text) => this.#runs.set([{ text }], 'pipeline'))
    const cells = rows.map((row) => row.map(({ runs, voice }) => this.#runs.set(runs, voice)))
    this.#blocks.push(setTable(caption, names, cells))
    for (const row of [names, ...cells]) {
      this.#lines.push(
        row
          .map(textOf)
          .filter((text) => text !== '')
          .join(' '),
      )
    }
  }

  finish(): Body {
    return { blocks: this.#blocks, links: this.#runs.links, lines: this.#lines }
  }

  /** `automatic` is what Word shows before the text by itself. */
  #add(format: IParagraphOptions, pieces: readonly Piece[], automatic = ''): void {
    this.#blocks.push(setParagraph(format, pieces))
    this.#lines.push(automatic + textOf(pieces))
  }

  /** A section without a heading of its own, such as the opening, has nothing to link to. */
  #entry({ text, voice, target }: ContentsEntry): readonly Piece[] {
    return this.#headings.has(target)
      ? [setInternalLink(text, voice, bookmarkName(target))]
      : this.#runs.set([{ text }], voice)
  }
}
