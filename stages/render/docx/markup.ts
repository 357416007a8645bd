/** Writes WordprocessingML as text, in the form that docx gives it: a test holds every part equal to docx's own. */

/** The looks of a run that are not those of its paragraph; the names are docx's (ECMA-376-1, 17.3.2). */
export interface RunLook {
  /** Id of a character style. */
  readonly style?: string
  readonly font?: Readonly<Partial<Record<FontSlot, string>>>
  readonly rightToLeft?: boolean
  /** BCP 47 tags. */
  readonly language?: { readonly value?: string; readonly eastAsia?: string; readonly bidirectional?: string }
}

/** For which letters a font is meant, and which of the others shows quotation marks. */
type FontSlot = 'ascii' | 'cs' | 'eastAsia' | 'hAnsi' | 'hint'

/** What makes a paragraph (ECMA-376-1, 17.3.1); lengths in twentieths of a point. */
export interface ParagraphForm {
  /** Id of a paragraph style. */
  readonly style: string
  /** Where a paragraph stands that is a frame beside the next one, in the margin. */
  readonly frame?: Frame
  /** Id of the list whose number stands before the text. */
  readonly list?: number
  /** Where a tab leads: so far from the edge of the text, which then ends there. */
  readonly rightTab?: number
  readonly isTurned?: boolean
  /** Space above and below, where it is not that of the style. */
  readonly spaceBefore?: number
  readonly spaceAfter?: number
  readonly indent?: { readonly left: number; readonly hanging: number }
}

/** Lengths in twentieths of a point: from the left edge of the text, and from the upper edge of the next paragraph. */
export interface Frame {
  readonly width: number
  readonly left: number
  readonly top: number
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** For texts and attributes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

function spacing(before: number | undefined, after: number | undefined): string {
  const above = before === undefined ? '' : ` w:before="${before}"`
  const below = after === undefined ? '' : ` w:after="${after}"`
  return above === '' && below === '' ? '' : `<w:spacing${above}${below}/>`
}

/** A paragraph of that form around runs. */
export function paragraph(
  { style, frame, list, rightTab, isTurned, spaceBefore, spaceAfter, indent }: ParagraphForm,
  content: string,
): string {
  const properties = [
    `<w:pStyle w:val="${style}"/>`,
    frame === undefined ? '' : framed(frame),
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`,
    rightTab === undefined ? '' : `<w:tabs><w:tab w:val="right" w:pos="${rightTab}"/></w:tabs>`,
    isTurned === true ? '<w:bidi/>' : '',
    spacing(spaceBefore, spaceAfter),
    indent === undefined ? '' : `<w:ind w:left="${indent.left}" w:hanging="${indent.hanging}"/>`,
  ]
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${content}</w:p>`
}

function framed({ width, left, top }: Frame): string {
  return `<w:framePr w:w="${width}" w:h="0" w:x="${left}" w:y="${top}" w:hAnchor="text" w:vAnchor="text" w:wrap="around"/>`
}

/** A run around texts, tabs or fields. */
export function run(content: string, { style, font, rightToLeft, language }: RunLook = {}): string {
  const properties = [
    style === undefined ? '' : `<w:rStyle w:val="${style}"/>`,
    font === undefined ? '' : `<w:rFonts${fontAttributes(font)}/>`,
    rightToLeft === true ? '<w:rtl/>' : '',
    language === undefined ? '' : `<w:lang${languageAttributes(language)}/>`,
  ].join('')
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`
}

/** The words of a run. */
export function words(text: string): string {
  return `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`
}

export const tab = '<w:tab/>'

/** Runs that Word fills in whenever it lays the page out, such as PAGE. */
export function field(name: string): string {
  const mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`)
  const code = run(`<w:instrText xml:space="preserve">${name}</w:instrText>`)
  return `${mark('begin')}${code}${mark('separate')}${mark('end')}`
}

/** Runs that lead to the target of a relationship. */
export function externalLink(relationship: string, content: string): string {
  return `<w:hyperlink w:history="1" r:id="${relationship}">${content}</w:hyperlink>`
}

/** Runs that lead to a bookmark. */
export function internalLink(bookmark: string, content: string): string {
  return `<w:hyperlink w:history="1" w:anchor="${bookmark}">${content}</w:hyperlink>`
}

/** Runs that links can lead to; `id` is unique among the bookmarks of a document. */
export function bookmarked(name: string, id: number, content: string): string {
  return `<w:bookmarkStart w:name="${name}" w:id="${id}"/>${content}<w:bookmarkEnd w:id="${id}"/>`
}

/** In the order in which docx writes them. */
function fontAttributes({ ascii, cs, eastAsia, hAnsi, hint }: NonNullable<RunLook['font']>): string {
  return attributes({ ascii, cs, eastAsia, hAnsi, hint })
}

function languageAttributes({ value, eastAsia, bidirectional }: NonNullable<RunLook['language']>): string {
  return attributes({ val: value, eastAsia, bidi: bidirectional })
}

/** Those that are given. */
function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` w:${name}="${escapeXml(value)}"`))
    .join('')
}
