/** Reads a part of somebody else's document into a tree and writes it again: what is written is well-formed. */

import { SaxesParser } from 'saxes'
import { escapeXml } from '../markup.ts'
import { TemplateRefused } from './template-refused.ts'

/** An element; prefixes of names stay as they are. */
export interface XmlTree {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Elements and texts in order. */
  readonly children: readonly (XmlTree | string)[]
}

/** Word's own files are about 20 deep. */
const maximumDepth = 200
const maximumElements = 200_000

/** The root element; comments and processing instructions are left out. Throws `TemplateRefused` for what Word would not open. */
export function readTree(part: Uint8Array, path: string): XmlTree {
  try {
    return parsed(new TextDecoder('utf-8', { fatal: true }).decode(part))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new TemplateRefused(`is damaged in ${path} (${why})`, 'Open it in Word, and save it again.')
  }
}

function parsed(text: string): XmlTree {
  const root = { name: '', attributes: {}, children: [] as (XmlTree | string)[] }
  const open = [root]
  let elements = 0
  const parser = new SaxesParser()
  const addText = (value: string) => void open.at(-1)?.children.push(value)
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new RangeError('a document type is not allowed')
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1
    if (open.length > maximumDepth || elements > maximumElements) {
      throw new RangeError('too many elements')
    }
    const element = { name, attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  const [element] = childrenOf(root)
  if (element === undefined) {
    throw new RangeError('it is empty')
  }
  return element
}

/** The element as text. */
export function writeTree({ name, attributes, children }: XmlTree): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  const content = children.map((child) => (typeof child === 'string' ? escapeXml(child) : writeTree(child))).join('')
  return content === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${content}</${name}>`
}

/** The elements in it, of that name if one is given. */
export function childrenOf(element: XmlTree | undefined, name?: string): XmlTree[] {
  return (element?.children ?? []).filter(
    (child): child is XmlTree => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

/** The element itself and all elements in it, in order. */
export function elementsOf(element: XmlTree): XmlTree[] {
  return [element, ...childrenOf(element).flatMap(elementsOf)]
}

/** Without the elements of these names, at any depth. */
export function withoutElements(element: XmlTree, names: ReadonlySet<string>): XmlTree {
  const kept = element.children.filter((child) => typeof child === 'string' || !names.has(child.name))
  return {
    ...element,
    children: kept.map((child) => (typeof child === 'string' ? child : withoutElements(child, names))),
  }
}
