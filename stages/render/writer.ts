/** The one walk over a briefing that drives every writer, and what a writer gives back. */

import type { Finding } from '../../pipeline/document/finding.ts'
import { InvariantError, unreachable } from '../../pipeline/document/finding.ts'
import type { Briefing, Element, ElementOf } from './briefing.ts'
import type { FontName } from './fonts.ts'

/** One method for each element, called in reading order. */
export interface Writer<Result> {
  label(element: ElementOf<'label'>): void
  title(element: ElementOf<'title'>): void
  standfirst(element: ElementOf<'standfirst'>): void
  facts(element: ElementOf<'facts'>): void
  contents(element: ElementOf<'contents'>): void
  heading(element: ElementOf<'heading'>): void
  paragraph(element: ElementOf<'paragraph'>): void
  statement(element: ElementOf<'statement'>): void
  points(element: ElementOf<'points'>): void
  table(element: ElementOf<'table'>): void
  finish(): Result
}

/** A finished briefing in one format. */
export interface Edition {
  readonly bytes: Uint8Array
  /** The text that was drawn, in reading order, one line for each block; page furniture left out. */
  readonly drawn: string
  /** The document properties that were written, by name. */
  readonly properties: Readonly<Record<string, string>>
  readonly pages?: number
  readonly findings: readonly Finding[]
}

/** A picture above the first page. */
export interface Logo {
  /** A PNG, JPEG or SVG. */
  readonly bytes: Uint8Array
  /** What a screen reader says in its place. */
  readonly text: string
}

/** The office's own document, whose look a DOCX takes over. */
export interface Template {
  /** As config.yaml names it. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** Paper, fonts, look and record: what a writer needs beside the briefing. */
export interface RenderSettings {
  readonly page: 'A4' | 'Letter'
  /** Bytes of a font file; the same array for the same name, so that what is derived from it can be kept. */
  readonly font: (name: FontName) => Promise<Uint8Array>
  /** Colour of the organisation, RRGGBB. */
  readonly accent?: string
  readonly logo?: Logo
  readonly template?: Template
  /** The record without its editions, which are not made yet: JSON that the PDF carries along. */
  readonly record?: Uint8Array
}

/** Calls the writer's method for each element, in order. */
export function walk<Result>(briefing: Briefing, writer: Writer<Result>): Result {
  for (const element of briefing.elements) {
    visit(element, writer)
  }
  return writer.finish()
}

function visit(element: Element, writer: Writer<unknown>): void {
  switch (element.type) {
    case 'label':
      writer.label(element)
      break
    case 'title':
      writer.title(element)
      break
    case 'standfirst':
      writer.standfirst(element)
      break
    case 'facts':
      writer.facts(element)
      break
    case 'contents':
      writer.contents(element)
      break
    case 'heading':
      writer.heading(element)
      break
    case 'paragraph':
      writer.paragraph(element)
      break
    case 'statement':
      writer.statement(element)
      break
    case 'points':
      writer.points(element)
      break
    case 'table':
      writer.table(sound(element))
      break
    default:
      unreachable(element)
  }
}

/** A cell too many would have no column, and its words no place. */
function sound(table: ElementOf<'table'>): ElementOf<'table'> {
  if (table.columns.length === 0 || table.rows.some((row) => row.length !== table.columns.length)) {
    throw new InvariantError(`table “${table.caption}” has rows that do not fit its ${table.columns.length} columns`)
  }
  return table
}
