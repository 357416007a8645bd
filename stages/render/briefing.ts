/** The one model of what a reader sees. `makeBriefing` decides every word, number and order; writers only choose looks. */

/** Whose words these are: the source's stand unchanged, the pipeline's are ours. */
export type Voice = 'source' | 'pipeline'

/** A stretch of text in one language, perhaps a link. */
export interface Run {
  readonly text: string
  /** Absolute http(s) address. */
  readonly href?: string
  /** BCP 47 tag, where it differs from the briefing's. */
  readonly language?: string
}

/** One line of the facts under the title: "Reporter", "Alim Seytoff (RFA’s Uyghur Service)". */
export interface Fact {
  readonly label: string
  readonly value: readonly Run[]
  readonly voice: Voice
}

export interface ContentsEntry {
  readonly text: string
  readonly voice: Voice
  /** "paragraphs 17–33"; the pipeline's words. */
  readonly detail: string
  /** `id` of a heading. */
  readonly target: string
}

/** One cell of a table; a cell without runs is empty. */
export interface Cell {
  readonly runs: readonly Run[]
  readonly voice: Voice
}

/** Says where words come from: a mark behind its paragraph, and the words at the foot of the page, read after the paragraph. */
export interface Note {
  /** Counts from 1 through the whole briefing. */
  readonly number: number
  /** The pipeline's words. */
  readonly runs: readonly Run[]
}

export type Element =
  /** Series and briefing id, above the title. */
  | { readonly type: 'label'; readonly text: string }
  /** The one heading of level 1. */
  | { readonly type: 'title'; readonly runs: readonly Run[]; readonly voice: Voice }
  | { readonly type: 'standfirst'; readonly runs: readonly Run[] }
  | { readonly type: 'facts'; readonly facts: readonly Fact[] }
  | { readonly type: 'contents'; readonly entries: readonly ContentsEntry[] }
  /** Level 2 or deeper, never more than one deeper than the heading before. `id` is unique: `[a-z][a-z0-9-]*`, at most 40 characters. */
  | {
      readonly type: 'heading'
      readonly id: string
      readonly level: number
      readonly runs: readonly Run[]
      readonly voice: Voice
    }
  /** A numbered paragraph of the article. A list item keeps the marker that the source has in its text. */
  | {
      readonly type: 'paragraph'
      readonly number: number
      readonly form: 'paragraph' | 'quote' | 'list-item' | 'caption'
      readonly runs: readonly Run[]
      /** A few words of ours, read before the paragraph and shown in the margin: "Background: in 5 earlier texts". */
      readonly margin?: string
      /** Not beside a note in the margin: LibreOffice 7.4 joins such a paragraph to the next. */
      readonly note?: Note
    }
  /** An unnumbered paragraph: the verbatim byline, notice or disclaimer (source), or a remark of ours (pipeline). */
  | { readonly type: 'statement'; readonly runs: readonly Run[]; readonly voice: Voice }
  /** A bulleted list of remarks; the pipeline's words. */
  | { readonly type: 'points'; readonly items: readonly (readonly Run[])[] }
  /** Caption and names of columns are the pipeline's words. Every row has as many cells as there are columns. */
  | {
      readonly type: 'table'
      readonly caption: string
      readonly columns: readonly string[]
      readonly rows: readonly (readonly Cell[])[]
    }

/** The elements of one type. */
export type ElementOf<Type extends Element['type']> = Extract<Element, { type: Type }>

/** The same rights and description fields for PDF, DOCX and record. */
export interface Properties {
  readonly title: string
  /** Names of reporters and writers; the publisher when nobody is named. */
  readonly creators: readonly string[]
  readonly publisher: string
  /** Address of the article, else of the publisher. */
  readonly sourceUri: string
  /** The verbatim byline, lines joined by a space; empty when the source has none. */
  readonly byline: string
  /** The verbatim or supplied notice. */
  readonly copyrightNotice: string
  readonly copyrightHolder: string
  readonly creditLine: string
  readonly identifier: string
  readonly seedSha256: string
  readonly paragraphsRemoved: number
}

export interface Briefing {
  /** Path of the seed without its extension, then `-` and the first eight digits of its hash. */
  readonly id: string
  /** BCP 47 tag of the pipeline's own words and of every run that names no other. */
  readonly language: string
  readonly title: string
  /** Footer of every page, beside the page number. */
  readonly footer: { readonly id: string; readonly attribution: string }
  readonly properties: Properties
  /** ISO 8601; the only date that may reach an edition's bytes. Without it, writers use 1980-01-01T00:00:00Z, the first that a zip can hold. */
  readonly date?: string
  readonly elements: readonly Element[]
  /** Strings that must stand, whole, in the body and the properties of every edition. */
  readonly required: readonly string[]
}
