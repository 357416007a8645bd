/** Sets a briefing as plain text: a blank line between blocks, headings underlined, the labels of facts aligned. */

import type { ElementOf } from '../briefing.ts'
import { beforeMark, noteMark } from '../note-mark.ts'
import { wordsOf } from '../runs.ts'
import type { Writer } from '../writer.ts'

/** `shown` is the file; `drawn` holds the same words, one line for each block, without rules and alignment. */
export interface TextPage {
  readonly shown: string
  readonly drawn: string
}

/** Longest rule under a heading, in characters. */
const maxRule = 72

/** Longest label that the values of facts are aligned to, in characters. */
const maxLabel = 24

/** Between two cells of a table: cells are not padded, since a mail program's letters differ in width anyway. */
const columnGap = '  '

/** One method for each element, in reading order; `finish` joins what they set. */
export class TextWriter implements Writer<TextPage> {
  readonly #blocks: string[] = []
  readonly #lines: string[] = []

  label(element: ElementOf<'label'>): void {
    this.#add([element.text])
  }

  title(element: ElementOf<'title'>): void {
    this.#addRuled(wordsOf(element.runs), '=')
  }

  standfirst(element: ElementOf<'standfirst'>): void {
    this.#add([wordsOf(element.runs)])
  }

  facts(element: ElementOf<'facts'>): void {
    const width = Math.min(maxLabel, Math.max(0, ...element.facts.map(({ label }) => label.length)))
    const shown = element.facts.map(({ label, value }) => `${label.padEnd(width)}  ${wordsOf(value)}`)
    const drawn = element.facts.map(({ label, value }) => `${label} ${wordsOf(value)}`)
    this.#add(drawn, shown.join('\n'))
  }

  contents(element: ElementOf<'contents'>): void {
    const entries = element.entries.map(({ text, detail }) => (detail === '' ? text : `${text}, ${detail}`))
    this.#add(['Contents', ...entries])
  }

  heading(element: ElementOf<'heading'>): void {
    this.#addRuled(wordsOf(element.runs), '-')
  }

  paragraph({ number, runs, margin, note }: ElementOf<'paragraph'>): void {
    const mark = note === undefined ? '' : noteMark(note.number)
    const text = wordsOf(runs) + (note === undefined ? '' : beforeMark + mark)
    const before = margin === undefined ? [] : [margin]
    const after = note === undefined ? [] : [`${mark} ${wordsOf(note.runs)}`]
    const lines = (gap: string) => [...before, `${number}${gap}${text}`, ...after]
    this.#add(lines(' '), lines('  ').join('\n'))
  }

  statement(element: ElementOf<'statement'>): void {
    this.#add([wordsOf(element.runs)])
  }

  points(element: ElementOf<'points'>): void {
    this.#add(element.items.map((item) => `• ${wordsOf(item)}`))
  }

  table({ caption, columns, rows }: ElementOf<'table'>): void {
    const lines = [columns, ...rows.map((row) => row.map(({ runs }) => wordsOf(runs)))]
    const drawn = lines.map((cells) => cells.filter((cell) => cell !== '').join(' '))
    const shown = lines.map((cells) => cells.join(columnGap).trimEnd())
    this.#add([caption, ...drawn], [caption, ...shown].join('\n'))
  }

  finish(): TextPage {
    return { shown: `${this.#blocks.join('\n\n')}\n`, drawn: this.#lines.join('\n') }
  }

  #add(lines: readonly string[], shown = lines.join('\n')): void {
    this.#lines.push(...lines)
    this.#blocks.push(shown)
  }

  #addRuled(text: string, rule: string): void {
    this.#add([text], `${text}\n${rule.repeat(Math.min(maxRule, text.length))}`)
  }
}
