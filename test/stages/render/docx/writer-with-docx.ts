/** Sets each element of a briefing with docx alone. */

import * as docx from 'docx'
import type { Briefing, ElementOf, Note, Run, Voice } from '../../../../stages/render/briefing.ts'
import { directionOf } from '../../../../stages/render/direction.ts'
import { twips } from '../../../../stages/render/docx/fonts.ts'
import { headingStyle } from '../../../../stages/render/docx/heading-styles.ts'
import { languageProperties } from '../../../../stages/render/docx/languages.ts'
import { bookmarkName } from '../../../../stages/render/docx/links.ts'
import { marginFrame, roomForNote } from '../../../../stages/render/docx/margin-note.ts'
import { bullets, numberedForm, paragraphNumbers } from '../../../../stages/render/docx/numbering.ts'
import { textWidth } from '../../../../stages/render/docx/section.ts'
import { columnWidths, spaceBelowTable } from '../../../../stages/render/docx/table.ts'
import { style } from '../../../../stages/render/style.ts'
import { webAddress } from '../../../../stages/render/web-address.ts'
import type { RenderSettings, Writer } from '../../../../stages/render/writer.ts'

const { Paragraph, TextRun } = docx
type Child = docx.TextRun | docx.ConcreteHyperlink | docx.InternalHyperlink

/** `blocks` of the body, `footnotes`, and the addresses that either links to, in reading order. */
export class WriterWithDocx implements Writer<WriterWithDocx> {
  readonly blocks: (docx.Paragraph | docx.Table)[] = []
  readonly links: string[] = []
  readonly footnotes: { children: docx.Paragraph[] }[] = []
  readonly footnoteLinks: string[] = []
  readonly #settings: RenderSettings
  readonly #headings: ReadonlySet<string>
  #bookmarks = 0

  constructor({ elements }: Briefing, settings: RenderSettings) {
    this.#settings = settings
    this.#headings = new Set(elements.flatMap((element) => (element.type === 'heading' ? [element.id] : [])))
  }

  label(element: ElementOf<'label'>): void {
    this.#add({ style: 'BriefingLabel' }, this.#set([element], 'pipeline'))
  }

  title({ runs, voice }: ElementOf<'title'>): void {
    this.#add({ style: 'Title', ...turned(runs) }, this.#set(runs, voice))
  }

  standfirst({ runs }: ElementOf<'standfirst'>): void {
    this.#add({ style: 'Subtitle', ...turned(runs) }, this.#set(runs, 'source'))
  }

  facts({ facts }: ElementOf<'facts'>): void {
    for (const { label, value, voice } of facts) {
      const name = new TextRun({ text: label, style: 'FactLabel' })
      const tab = new TextRun({ children: [new docx.Tab()] })
      this.#add({ style: 'BriefingFact' }, [name, tab, ...this.#set(value, voice)])
    }
  }

  contents({ entries }: ElementOf<'contents'>): void {
    this.#add({ style: 'TOCHeading' }, this.#set([{ text: 'Contents' }], 'pipeline'))
    for (const { text, voice, detail, target } of entries) {
      const children = this.#set([{ text }], voice)
      const entry = this.#headings.has(target)
        ? [new docx.InternalHyperlink({ children, anchor: bookmarkName(target) })]
        : children
      const more = detail === '' ? [] : this.#set([{ text: `, ${detail}` }], 'pipeline')
      this.#add({ style: 'TOC1' }, [...entry, ...more])
    }
  }

  heading({ id, level, runs, voice }: ElementOf<'heading'>): void {
    this.#bookmarks += 1
    const paragraph = new Paragraph({ style: headingStyle(level), ...turned(runs) })
    paragraph.addChildElement(new docx.BookmarkStart(bookmarkName(id), this.#bookmarks))
    for (const child of this.#set(runs, voice)) {
      paragraph.addChildElement(child)
    }
    paragraph.addChildElement(new docx.BookmarkEnd(this.#bookmarks))
    this.blocks.push(paragraph)
  }

  paragraph(element: ElementOf<'paragraph'>): void {
    const { form, runs, margin, note } = element
    const { spaceAfter } = roomForNote(element)
    const after = spaceAfter === undefined ? {} : { after: spaceAfter }
    const below = this.blocks.at(-1) instanceof docx.Table
    if (margin !== undefined) {
      this.#add({ style: 'MarginNote', frame }, this.#set([{ text: margin }], 'pipeline'))
    }
    const list = { numbering: { reference: paragraphNumbers, level: 0, custom: true } }
    const before = below ? { before: spaceBelowTable } : {}
    const spacing = below || spaceAfter !== undefined ? { spacing: { ...before, ...after } } : {}
    const mark = note === undefined ? [] : this.#note(note)
    const { isTurned: _, ...look } = numberedForm(form, turned(runs).bidirectional)
    this.#add({ ...look, ...list, ...spacing, ...turned(runs) }, [...this.#set(runs, 'source'), ...mark])
  }

  #note({ number, runs }: Note): Child[] {
    const words = runs.map((run) => this.#run(run, 'pipeline', this.footnoteLinks))
    const children = [new Paragraph({ style: 'FootnoteText', children: [new TextRun(' '), ...words] })]
    this.footnotes.push({ children })
    return [new TextRun({ text: '\u{202F}', style: 'PipelineWords' }), new docx.FootnoteReferenceRun(number)]
  }

  statement({ runs, voice }: ElementOf<'statement'>): void {
    const { bidirectional } = turned(runs)
    const ofSource = bidirectional ? 'SourceStatementTurned' : 'SourceStatement'
    this.#add({ style: voice === 'source' ? ofSource : 'PipelineStatement', ...turned(runs) }, this.#set(runs, voice))
  }

  points({ items }: ElementOf<'points'>): void {
    for (const item of items) {
      const list = { numbering: { reference: bullets, level: 0, custom: true } }
      this.#add({ style: 'ListBullet', ...list }, this.#set(item, 'pipeline'))
    }
  }

  table({ caption, columns, rows }: ElementOf<'table'>): void {
    this.#add({ style: 'Caption' }, this.#set([{ text: caption }], 'pipeline'))
    const names = columns.map((text) => ({ runs: [{ text }], voice: 'pipeline' as const }))
    const pieces = [names, ...rows].map((row) => row.map(({ runs }) => runs.map(({ text }) => ({ text, markup: '' }))))
    const widths = columnWidths(pieces, textWidth(this.#settings.page))
    const accent = { ...rule, size: 6, color: this.#settings.accent ?? style.colour.accent }
    const cells = (row: ElementOf<'table'>['rows'][number], id: string) =>
      row.map(({ runs, voice }, index) => {
        const width = { size: widths[index] ?? 0, type: docx.WidthType.DXA }
        const edges = id === 'TableHeading' ? { borders: { top: accent, bottom: accent } } : {}
        return new docx.TableCell({
          width,
          ...edges,
          children: [new Paragraph({ style: id, children: this.#set(runs, voice) })],
        })
      })
    const table = new docx.Table({
      rows: [
        new docx.TableRow({ cantSplit: true, tableHeader: true, children: cells(names, 'TableHeading') }),
        ...rows.map((row) => new docx.TableRow({ cantSplit: true, children: cells(row, 'TableText') })),
      ],
      columnWidths: widths,
      layout: docx.TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
      margins: { top: padding, bottom: padding, left: 0, right: twips(style.columnGap) },
      borders,
    })
    // docx has no option for the caption, which is the last of a table's properties.
    const { root } = table as unknown as { readonly root: readonly { addChildElement(child: object): void }[] }
    root[0]?.addChildElement(new docx.StringValueElement('w:tblCaption', caption))
    this.blocks.push(table)
  }

  finish(): WriterWithDocx {
    return this
  }

  #add(options: docx.IParagraphOptions, children: Child[]): void {
    this.blocks.push(new Paragraph({ ...options, children }))
  }

  #set(runs: readonly Run[], voice: Voice): Child[] {
    return runs.filter(({ text }) => text !== '').map((run) => this.#run(run, voice, this.links))
  }

  #run({ text, href, language }: Run, voice: Voice, links: string[]): Child {
    const look = languageProperties(language, text) as docx.IRunPropertiesOptions
    const ours = voice === 'pipeline'
    const target = webAddress(href)
    if (target === undefined) {
      return new TextRun({ text, ...(ours && { style: 'PipelineWords' }), ...look })
    }
    links.push(target)
    const linked = new TextRun({ text, style: ours ? 'PipelineLink' : 'Hyperlink', ...look })
    return new docx.ConcreteHyperlink([linked], `Link${links.length}`)
  }
}

const { width, left, top } = marginFrame
const frame: docx.IFrameOptions = {
  type: 'absolute',
  width,
  height: 0,
  position: { x: left, y: top },
  anchor: { horizontal: docx.FrameAnchorType.TEXT, vertical: docx.FrameAnchorType.TEXT },
  wrap: docx.FrameWrap.AROUND,
}
const padding = twips(style.space.row / 2)
const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' }
const rule = { style: docx.BorderStyle.SINGLE, size: 4, color: style.colour.rule }
const borders = { top: none, left: none, right: none, bottom: rule, insideHorizontal: rule, insideVertical: none }

function turned(runs: readonly Run[]): docx.IParagraphOptions {
  const text = runs.map((run) => run.text).join('')
  return directionOf(text, runs[0]?.language ?? '') === 'right-to-left' ? { bidirectional: true } : {}
}
