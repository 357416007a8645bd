/** Composes a briefing: each element becomes boxes of styled spans, with its tags. */

import type { Briefing, ElementOf, Fact, Run } from '../briefing.ts'
import { style } from '../style.ts'
import type { RenderSettings, Writer } from '../writer.ts'
import type { Box, Composition, Look, MarginNote, Span } from './box.ts'
import { composeContents } from './compose-contents.ts'
import { composeLogo } from './compose-logo.ts'
import { composeNote, markSpan } from './compose-note.ts'
import { composeTable } from './compose-table.ts'
import {
  headingLook,
  headingSize,
  inColumn,
  inIndent,
  inMargin,
  labelLook,
  marginLook,
  numberLook,
  seriesLook,
  textLook,
} from './looks.ts'
import { spansOf, textOf } from './spans.ts'
import type { Tag } from './tag.ts'
import { headingTag, newTag } from './tag.ts'

const { space, small, colour } = style
const noIndent = { left: 0, right: 0 }

/** One method for each element, in reading order. */
export class Composer implements Writer<Composition> {
  readonly #boxes: Box[] = []
  readonly #root = newTag('Document')
  readonly #language: string
  readonly #accent: string
  readonly #sections: ReadonlySet<string>

  constructor(briefing: Briefing, { accent = colour.accent, logo }: Pick<RenderSettings, 'accent' | 'logo'> = {}) {
    this.#accent = accent
    this.#boxes.push(...composeLogo(logo, this.#root))
    this.#language = briefing.language
    this.#sections = new Set(briefing.elements.flatMap((element) => (element.type === 'heading' ? [element.id] : [])))
  }

  label(element: ElementOf<'label'>): void {
    this.#add({
      spans: [this.#ours(element.text, { ...seriesLook, colour: this.#accent })],
      tag: newTag('P', this.#root),
      leading: small.leading,
      after: space.section,
      keepWithNext: true,
      rule: { edge: 'below', colour: this.#accent, width: 0.75 },
    })
  }

  title({ runs, voice }: ElementOf<'title'>): void {
    this.#add({
      turns: true,
      spans: this.#spans(runs, headingLook(voice, style.title.size)),
      tag: newTag('H1', this.#root),
      leading: style.title.leading,
      after: space.afterTitle,
      keepWithNext: true,
      destination: { level: 1, title: textOf(runs) },
    })
  }

  standfirst({ runs }: ElementOf<'standfirst'>): void {
    this.#add({
      turns: true,
      spans: this.#spans(runs, textLook('source', style.standfirst.size)),
      tag: newTag('P', this.#root),
      leading: style.standfirst.leading,
      after: space.section,
    })
  }

  facts({ facts }: ElementOf<'facts'>): void {
    const list = newTag('L', this.#root)
    for (const [index, fact] of facts.entries()) {
      this.#fact(fact, list, {
        before: index === 0 ? space.section : 0,
        after: index === facts.length - 1 ? space.section : 0,
      })
    }
  }

  contents({ entries }: ElementOf<'contents'>): void {
    this.#boxes.push(...composeContents(entries, this.#root, this.#language, this.#sections))
  }

  heading({ id, level, runs, voice }: ElementOf<'heading'>): void {
    const { size, leading } = headingSize(level)
    this.#add({
      turns: true,
      spans: this.#spans(runs, headingLook(voice, size)),
      tag: newTag(headingTag(level), this.#root),
      leading,
      before: space.beforeHeading,
      after: space.afterHeading,
      keepWithNext: true,
      destination: { id, level, title: textOf(runs) },
    })
  }

  paragraph({ number, form, runs, margin, note }: ElementOf<'paragraph'>): void {
    const { size, leading } = form === 'caption' ? small : style.text
    const beside = margin === undefined ? {} : { note: this.#marginNote(margin) }
    const tag = newTag('P', form === 'quote' ? newTag('BlockQuote', this.#root) : this.#root)
    const indent = form === 'quote' || form === 'list-item' ? space.indent : 0
    const mark = note === undefined ? [] : [markSpan(note, this.#language, size)]
    this.#add({
      turns: true,
      spans: [...this.#spans(runs, textLook('source', size)), ...mark],
      tag,
      leading,
      indent: { left: indent, right: form === 'quote' ? indent : 0 },
      before: space.paragraph,
      after: space.paragraph,
      marker: { spans: [this.#ours(`${number} `, numberLook)], tag, ...inMargin },
      ...beside,
      ...(note !== undefined && { footnote: composeNote(note, this.#root, this.#language) }),
    })
  }

  statement({ runs, voice }: ElementOf<'statement'>): void {
    const { size, leading } = voice === 'source' ? style.text : small
    this.#add({
      turns: true,
      spans: this.#spans(runs, textLook(voice, size)),
      tag: newTag('P', this.#root),
      leading,
      indent: voice === 'source' ? { left: space.indent, right: 0 } : noIndent,
      before: space.paragraph,
      after: space.paragraph,
      ...(voice === 'source' && { rule: { edge: 'left', colour: colour.rule, width: 2 } }),
    })
  }

  points({ items }: ElementOf<'points'>): void {
    const list = newTag('L', this.#root)
    const look = textLook('pipeline', style.points.size)
    for (const item of items) {
      const row = newTag('LI', list)
      const bullet = newTag('Lbl', row)
      this.#add({
        spans: this.#spans(item, look),
        tag: newTag('LBody', row),
        leading: style.points.leading,
        indent: { left: space.indent, right: 0 },
        before: space.paragraph / 2,
        after: space.paragraph / 2,
        marker: { spans: [this.#ours('• ', look)], tag: bullet, ...inIndent },
      })
    }
  }

  table(element: ElementOf<'table'>): void {
    this.#boxes.push(...composeTable(element, this.#root, this.#language, this.#accent))
  }

  finish(): Composition {
    return { boxes: this.#boxes, root: this.#root }
  }

  #fact({ label, value, voice }: Fact, list: Tag, gaps: Pick<Box, 'before' | 'after'>): void {
    const row = newTag('LI', list)
    const marker = newTag('Lbl', row)
    this.#add({
      spans: this.#spans(value, textLook(voice, small.size)),
      tag: newTag('LBody', row),
      leading: small.leading,
      indent: { left: style.labelWidth + style.labelGap, right: 0 },
      ...gaps,
      marker: { spans: [this.#ours(`${label} `, labelLook)], tag: marker, ...inColumn },
    })
  }

  #marginNote(text: string): MarginNote {
    return { spans: [this.#ours(text, marginLook)], tag: newTag('P', this.#root) }
  }

  #add(box: Omit<Box, 'indent' | 'before' | 'after'> & Partial<Box>): void {
    this.#boxes.push({ indent: noIndent, before: 0, after: 0, ...box })
  }

  #spans(runs: readonly Run[], look: Look): readonly Span[] {
    return spansOf(runs, look, this.#language)
  }

  #ours(text: string, look: Look): Span {
    return { text, look, language: this.#language }
  }
}
