/** Title, subtitle and headings: Word's own styles, so that its navigation pane and screen readers find them. */

import type { IBaseParagraphStyleOptions } from 'docx'
import { LineRuleType } from 'docx'
import { style } from '../style.ts'
import { halfPoints, lineMultiple, serif, twips } from './fonts.ts'

const { space } = style

type Size = { readonly size: number; readonly leading: number }

/** `outlineLevel` counts from 0. A heading stays with what follows, and its lines stay together. */
function heading(size: Size, outlineLevel: number): IBaseParagraphStyleOptions {
  return {
    basedOn: 'Normal',
    next: 'NumberedParagraph',
    quickFormat: true,
    run: { font: serif, size: halfPoints(size.size), bold: true, color: style.colour.text },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel,
      spacing: {
        line: lineMultiple(size),
        lineRule: LineRuleType.AUTO,
        before: twips(space.beforeHeading),
        after: twips(space.afterHeading),
      },
    },
  }
}

/**
 * An element of level n is Word's Heading n, and the title is level 1 of the outline: the same levels as in the PDF,
 * none skipped. Word's Title has no outline level of its own, and a screen reader would not find it among the headings.
 */
export const headingStyles = {
  title: {
    ...heading(style.title, 0),
    next: 'Subtitle',
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: 0,
      spacing: { line: lineMultiple(style.title), lineRule: LineRuleType.AUTO, after: twips(space.afterTitle) },
    },
  },
  heading1: heading(style.title, 0),
  heading2: heading(style.heading[2], 1),
  heading3: heading(style.heading[3], 2),
  heading4: heading(style.heading[4], 3),
  heading5: heading(style.heading[4], 4),
  heading6: heading(style.heading[4], 5),
} satisfies Record<string, IBaseParagraphStyleOptions>

/** The deepest heading that docx has a style for. */
const deepest = 6

/** The style of a heading of that level; deeper ones look like the deepest. */
export function headingStyle(level: number): string {
  return `Heading${Math.min(level, deepest)}`
}
