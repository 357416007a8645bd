/** Sets a briefing as Word paragraphs, and notes each line as Word will show it. */

import { InvariantError } from '../../../pipeline/document/finding.ts'
import type { Briefing, ContentsEntry, ElementOf, Run, Voice } from '../briefing.ts'
import { directionOf } from '../direction.ts'
import type { Writer } from '../writer.ts'
import { headingStyle } from './heading-styles.ts'
import type { Link } from './links.ts'
import { bookmarkName } from './links.ts'
import { marginFrame, roomForNote } from './margin-note.ts'
import { bookmarked, type ParagraphForm, paragraph, run, tab, words } from './markup.ts'
import { type Footnotes, NoteSetter } from './note-setter.ts'
import { type Lists, numberedForm } from './numbering.ts'
import type { Piece } from './run-setter.ts'
import { markupOf, RunSetter, setInternalLink, textOf } from './run-setter.ts'
import { setTable, spaceBelowTable } from './table.ts'

/** What stands between the head of a document and its section; `lines` hold the text, one for each paragraph and footnote. */
export interface Body {
  readonly markup: string
  readonly links: readonly Link[]
  readonly footnotes: Footnotes
  readonly lines: readonly string[]
}

/** What the writer has to know of the document around its body. */
export interface WriterPage {
  readonly lists: Lists
  /** In twentieths of a point. */
  readonly textWidth: number
  /** Colour of the organisation, RRGGBB. */
  readonly accent: string
}

/** One method for each element, in reading order. */
export class DocxWriter implements Writer<Body> {
  readonly #blocks: string[] = []
  readonly #lines: string[] = []
  readonly #runs = new RunSetter()
  readonly #notes = new NoteSetter()
  readonly #headings: ReadonlySet<string>
  readonly #page: WriterPage
  #isBelowTable = false
  #bookmarks = 0
  #numbered = 0

  constructor(briefing: Briefing, page: WriterPage) {
    this.#page = page
    this.#headings = new Set(briefing.elements.flatMap((element) => (element.type === 'heading' ? [element.id] : [])))
  }

  label(element: ElementOf<'label'>): void {
    this.#add({ style: 'BriefingLabel' }, this.#runs.set([element], 'pipeline'))
  }

  title(element: ElementOf<'title'>): void {
    this.#add({ style: 'Title', ...turned(element.runs) }, this.#runs.set(element.runs, element.voice))
  }

  standfirst(element: ElementOf<'standfirst'>): void {
    this.#add({ style: 'Subtitle', ...turned(element.runs) }, this.#runs.set(element.runs, 'source'))
  }

  facts(element: ElementOf<'facts'>): void {
    for (const { label, value, voice } of element.facts) {
      const name = { markup: run(words(label), { style: 'FactLabel' }), text: label }
      const gap = { markup: run(tab), text: ' ' }
      this.#add({ style: 'BriefingFact' }, [name, gap, ...this.#runs.set(value, voice)])
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
    const pieces = this.#runs.set(element.runs, element.voice)
    const markup = bookmarked(bookmarkName(element.id), this.#bookmarks, markupOf(pieces))
    const form = { style: headingStyle(element.level), ...turned(element.runs) }
    this.#add(form, [{ markup, text: textOf(pieces) }])
  }

  paragraph(element: ElementOf<'paragraph'>): void {
    this.#numbered += 1
    if (element.number !== this.#numbered) {
      throw new InvariantError(`paragraph ${element.number} would be shown as ${this.#numbered}`)
    }
    const spaceBefore = this.#isBelowTable ? spaceBelowTable : undefined
    if (element.margin !== undefined) {
      this.#add({ style: 'MarginNote', frame: marginFrame }, this.#runs.set([{ text: element.margin }], 'pipeline'))
    }
    const looks = { ...numberedForm(element.form, turned(element.runs).isTurned), ...roomForNote(element) }
    const form = { ...looks, list: this.#page.lists.paragraphs, ...(spaceBefore === undefined ? {} : { spaceBefore }) }
    const note = element.note && this.#notes.set(element.note)
    this.#add(form, [...this.#runs.set(element.runs, 'source'), ...(note?.mark ?? [])], `${this.#numbered} `)
    if (note !== undefined) {
      this.#lines.push(note.line)
    }
  }

  statement(element: ElementOf<'statement'>): void {
    const form = turned(element.runs)
    this.#add({ style: statementStyle(element.voice, form), ...form }, this.#runs.set(element.runs, element.voice))
  }

  points(element: ElementOf<'points'>): void {
    const form = { style: 'ListBullet', list: this.#page.lists.bullets }
    for (const item of element.items) {
      this.#add(form, this.#runs.set(item, 'pipeline'), '• ')
    }
  }

  table({ caption, columns, rows }: ElementOf<'table'>): void {
    this.#add({ style: 'Caption' }, this.#runs.set([{ text: caption }], 'pipeline'))
    const names = columns.map((text) => this.#runs.set([{ text }], 'pipeline'))
    const cells = rows.map((row) => row.map(({ runs, voice }) => this.#runs.set(runs, voice)))
    this.#blocks.push(setTable(caption, names, cells, this.#page))
    this.#isBelowTable = true
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
    const footnotes = this.#notes.finish()
    return { markup: this.#blocks.join(''), links: this.#runs.links, footnotes, lines: this.#lines }
  }

  /** `automatic` is what Word shows before the text by itself. */
  #add(form: ParagraphForm, pieces: readonly Piece[], automatic = ''): void {
    this.#blocks.push(paragraph(form, markupOf(pieces)))
    this.#isBelowTable = false
    this.#lines.push(automatic + textOf(pieces))
  }

  /** A section without a heading of its own, such as the opening, has nothing to link to. */
  #entry({ text, voice, target }: ContentsEntry): readonly Piece[] {
    return this.#headings.has(target)
      ? [setInternalLink(text, voice, bookmarkName(target))]
      : this.#runs.set([{ text }], voice)
  }
}

/** The source's words have a rule beside them. */
function statementStyle(voice: Voice, { isTurned = false }: Pick<ParagraphForm, 'isTurned'>): string {
  if (voice === 'pipeline') {
    return 'PipelineStatement'
  }
  return isTurned ? 'SourceStatementTurned' : 'SourceStatement'
}

/** What makes Word set a paragraph from right to left, its number on the right. */
function turned(runs: readonly Run[]): Pick<ParagraphForm, 'isTurned'> {
  const text = runs.map((run) => run.text).join('')
  return directionOf(text, runs[0]?.language ?? '') === 'right-to-left' ? { isTurned: true } : {}
}
