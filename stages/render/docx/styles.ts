/** The styles of a DOCX: Word's built-in ones where there is one, with the look that all editions share. */

import type { IParagraphStyleOptions, IStylesOptions } from 'docx'
import { BorderStyle, LineRuleType } from 'docx'
import { style } from '../style.ts'
import { halfPoints, lineMultiple, sans, serif, twips } from './fonts.ts'
import { headingStyles } from './heading-styles.ts'
import { wordLanguage } from './languages.ts'
import { marginNoteStyle } from './margin-note.ts'
import { noteStyles } from './note-styles.ts'
import { statementStyles } from './statement-styles.ts'

const { colour, space } = style
const ours = { font: sans, color: colour.ours }
const small = { size: halfPoints(style.small.size) }
const smallLines = { line: lineMultiple(style.small), lineRule: LineRuleType.AUTO, after: twips(space.section) }
const single = { line: 240, lineRule: LineRuleType.AUTO }

/** The line above the title: the one place, beside tables, that shows the colour of the organisation. */
function labelStyle(accent: string): IParagraphStyleOptions {
  return {
    id: 'BriefingLabel',
    name: 'Briefing Label',
    basedOn: 'Normal',
    next: 'Title',
    quickFormat: true,
    run: { font: sans, ...small, bold: true, color: accent },
    paragraph: {
      keepNext: true,
      border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 4, color: accent } },
      spacing: { ...single, after: twips(space.paragraph) },
    },
  }
}

/** Every other paragraph style that the writer names, but for the headings. */
const paragraphStyles: readonly IParagraphStyleOptions[] = [
  { id: 'Normal', name: 'Normal', quickFormat: true },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'NumberedParagraph',
    quickFormat: true,
    run: { size: halfPoints(style.standfirst.size) },
    paragraph: {
      spacing: {
        line: lineMultiple(style.standfirst),
        lineRule: LineRuleType.AUTO,
        after: twips(space.afterHeading + space.paragraph),
      },
    },
  },
  {
    id: 'BriefingFact',
    name: 'Briefing Fact',
    basedOn: 'Normal',
    quickFormat: true,
    run: small,
    paragraph: {
      indent: { left: twips(style.labelWidth), hanging: twips(style.labelWidth) },
      leftTabStop: twips(style.labelWidth),
      spacing: smallLines,
      contextualSpacing: true,
    },
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'TOC1',
    quickFormat: true,
    run: { ...ours, ...small, bold: true },
    paragraph: { keepNext: true, spacing: { ...single, before: twips(12), after: twips(3) } },
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    basedOn: 'Normal',
    run: small,
    paragraph: { spacing: smallLines, contextualSpacing: true },
  },
  {
    id: 'NumberedParagraph',
    name: 'Numbered Paragraph',
    basedOn: 'Normal',
    quickFormat: true,
  },
  {
    id: 'NumberedQuote',
    name: 'Numbered Quote',
    basedOn: 'NumberedParagraph',
    quickFormat: true,
  },
  {
    id: 'NumberedListItem',
    name: 'Numbered List Item',
    basedOn: 'NumberedParagraph',
    quickFormat: true,
  },
  {
    id: 'NumberedCaption',
    name: 'Numbered Caption',
    basedOn: 'NumberedParagraph',
    quickFormat: true,
    run: small,
  },
  ...statementStyles,
  { id: 'PipelineStatement', name: 'Pipeline Statement', basedOn: 'Normal', quickFormat: true, run: ours },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    basedOn: 'PipelineStatement',
    quickFormat: true,
    run: { size: halfPoints(style.points.size) },
    paragraph: {
      spacing: { line: lineMultiple(style.points), lineRule: LineRuleType.AUTO, after: twips(space.section) },
      contextualSpacing: true,
    },
  },
  {
    id: 'Caption',
    name: 'caption',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { ...ours, ...small, bold: true },
    paragraph: { keepNext: true, spacing: { ...single, before: twips(space.paragraph), after: twips(space.row / 2) } },
  },
  {
    id: 'TableText',
    name: 'Table Text',
    basedOn: 'Normal',
    quickFormat: true,
    run: small,
    paragraph: { spacing: { line: lineMultiple(style.small), lineRule: LineRuleType.AUTO, after: 0 } },
  },
  {
    id: 'TableHeading',
    name: 'Table Heading',
    basedOn: 'TableText',
    quickFormat: true,
    run: { ...ours, bold: true },
    paragraph: { keepNext: true },
  },
  {
    // Not Word's own Footer: a house's may have stops for tabs where this line must not end.
    id: 'BriefingFooter',
    name: 'Briefing Footer',
    basedOn: 'Normal',
    run: { ...ours, size: halfPoints(style.footer.size) },
    paragraph: {
      border: { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: colour.rule } },
      spacing: { ...single, after: 0 },
    },
  },
]

/** All styles of a briefing in that language (BCP 47); `accent` is the colour of the organisation, RRGGBB. */
export function makeStyles(language: string, accent: string = colour.accent): IStylesOptions {
  const value = wordLanguage(language)
  return {
    default: {
      document: {
        run: {
          font: serif,
          size: halfPoints(style.text.size),
          color: colour.text,
          language: { value, eastAsia: value.startsWith('zh') ? value : 'zh-CN', bidirectional: 'ar-SA' },
        },
        paragraph: {
          spacing: { line: lineMultiple(style.text), lineRule: LineRuleType.AUTO, after: twips(space.paragraph) },
        },
      },
      ...headingStyles,
      ...noteStyles,
      hyperlink: { run: { color: colour.link, underline: { type: 'single' } } },
    },
    paragraphStyles: [...paragraphStyles, marginNoteStyle, labelStyle(accent)],
    characterStyles: [
      { id: 'DefaultParagraphFont', name: 'Default Paragraph Font', uiPriority: 1, semiHidden: true },
      { id: 'PipelineWords', name: 'Pipeline Words', quickFormat: true, run: ours },
      { id: 'PipelineLink', name: 'Pipeline Link', basedOn: 'Hyperlink', run: { font: sans } },
      { id: 'FactLabel', name: 'Fact Label', basedOn: 'PipelineWords', quickFormat: true, run: { bold: true } },
    ],
  }
}
