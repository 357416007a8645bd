/** Reads a finished DOCX as Word does: the words that it shows, and its properties. */

import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import type { ReadBack } from './missing-credits.ts'

/** A package with more words is none of ours: it is made to fill the memory. */
const maximumPartBytes = 100_000_000

const body = 'word/document.xml'
const propertyParts = ['docProps/core.xml', 'docProps/custom.xml', 'docProps/app.xml']

/** Elements that end a line or stand for a space. */
const spaces = new Set(['w:p', 'w:tab', 'w:br'])

/** Throws when the file is damaged or no DOCX. */
export function readDocx(bytes: Uint8Array): ReadBack {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (originalSize > maximumPartBytes) {
        throw new RangeError(`${name} is larger than ${maximumPartBytes} bytes`)
      }
      return name === body || propertyParts.includes(name)
    },
  })
  const shown = parts[body]
  if (shown === undefined) {
    throw new RangeError(`no ${body}`)
  }
  const properties = propertyParts.flatMap((path) => (parts[path] === undefined ? [] : valuesIn(parts[path])))
  return { text: shownIn(shown), properties }
}

/** The text of every `w:t`, but of runs that Word hides (ECMA-376-1, 17.3.2.41) and of what was deleted or moved away. */
function shownIn(part: Uint8Array): string {
  const open: string[] = []
  let words = ''
  let isHidden = false
  parse(part, {
    opened(name) {
      open.push(name)
      isHidden = name === 'w:r' ? false : isHidden || (name === 'w:vanish' && open.includes('w:r'))
      words += spaces.has(name) ? '\n' : ''
    },
    closed: () => open.pop(),
    text(text) {
      const isWord = open.at(-1) === 'w:t' && !open.includes('w:del') && !open.includes('w:moveFrom')
      words += isWord && !isHidden ? text : ''
    },
  })
  return words
}

/** The text of each element that holds some. */
function valuesIn(part: Uint8Array): string[] {
  const values: string[] = []
  parse(part, { opened: () => undefined, closed: () => undefined, text: (text) => values.push(text) })
  return values.filter((value) => value.trim() !== '')
}

interface Handlers {
  opened(name: string): void
  closed(): void
  text(text: string): void
}

function parse(part: Uint8Array, { opened, closed, text }: Handlers): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => opened(name))
  parser.on('closetag', closed)
  parser.on('text', text)
  parser.write(new TextDecoder('utf-8', { fatal: true }).decode(part)).close()
}
