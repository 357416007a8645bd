/** Reads the plain XML that docx writes into a tree: no doctype, no comments, `>` always escaped in attributes. */

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Elements and texts in order. */
  readonly children: readonly (XmlElement | string)[]
}

const token = /<(\/?)([\w:.-]+)([^>]*?)(\/?)>|([^<]+)|<\?[^>]*\?>/gu
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The root element. */
export function readXml(xml: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] }
  const open = [root]
  for (const [, closes, name, attributes, empty, text] of xml.matchAll(token)) {
    if (closes) {
      open.pop()
    } else if (name !== undefined) {
      const element = { name, attributes: readAttributes(attributes ?? ''), children: [] }
      open.at(-1)?.children.push(element)
      if (!empty) {
        open.push(element)
      }
    } else if (text !== undefined) {
      open.at(-1)?.children.push(unescapeXml(text))
    }
  }
  return childrenOf(root)[0] ?? root
}

/** The elements in it, of that name if one is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

/** The elements of that name at any depth, in order. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ])
}

/** All text in it. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/gu)].map(([, name, value]) => [name, unescapeXml(value ?? '')]),
  )
}

function unescapeXml(text: string): string {
  return text.replace(/&(\w+);/gu, (entity, name: string) => entities[name] ?? entity)
}
