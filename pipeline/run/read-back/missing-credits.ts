/** Looks for the credit in a finished file that was read back: its text and its properties. */

import type { BriefingRecord } from '../../../stages/render/record/schema.ts'

/** What a program reads out of a PDF or DOCX. */
export interface ReadBack {
  readonly text: string
  /** Values of the properties; empty for a format that has none. */
  readonly properties: readonly string[]
}

/** A string that does not stand there whole, and where it is missing. */
export interface MissingCredit {
  readonly required: string
  readonly from: 'text' | 'properties'
}

/** The strings that every edition of a briefing must hold, by its record. */
export function requiredBy({ attribution }: BriefingRecord): string[] {
  return [...attribution.byline.split('\n'), attribution.notice].filter((text) => text !== '')
}

/** White space does not count: programs that read a PDF put spaces and line ends where its lines break. */
export function missingCredits({ text, properties }: ReadBack, required: readonly string[]): MissingCredit[] {
  const shown = withoutSpace(text)
  const written = properties.map(withoutSpace)
  return required.flatMap((credit): MissingCredit[] => {
    const wanted = withoutSpace(credit)
    return [
      ...(shown.includes(wanted) ? [] : [{ required: credit, from: 'text' } as const]),
      ...(properties.length === 0 || written.some((value) => value.includes(wanted))
        ? []
        : [{ required: credit, from: 'properties' } as const]),
    ]
  })
}

/**
 * Without white space, without marks that show nothing and that not every program copies, and without what stands for a
 * character that no edition can hold. What the PDF shows for a character that no font has becomes that character again.
 */
export function withoutSpace(text: string): string {
  return text
    .replace(/\[U\+([0-9A-F]{4,5})\]/gu, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replace(/[\s\p{Default_Ignorable_Code_Point}\uFFFD-\uFFFF]+/gu, '')
}
