/** Reads a finished DOCX as Word does: the words that it shows, and its properties. */

import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import type { ReadBack } from './missing-credits.ts'

/** A package with more words is none of ours: it is made to fill the memory. */
const maximumPartBytes = 100_000_000

const body = 'word/document.xml'
const footnotes = 'word/footnotes.xml'
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
      return name === body || name === footnotes || propertyParts.includes(name)
    },
  })
  const shown = parts[body]
  if (shown === undefined) {
    throw new RangeError(`no ${body}`)
  }
  const properties = propertyParts.flatMap((path) => (parts[path] === undefined ? [] : valuesIn(parts[path])))
  return { text: shownIn(shown, parts[footnotes]), properties }
}

/** The words of the body; those of a footnote stand behind the paragraph that has its mark. */
function shownIn(part: Uint8Array, footnotesPart: Uint8Array | undefined): string {
  const notes = footnotesPart === undefined ? new Map<string, string>() : notesIn(footnotesPart)
  const marks: string[] = []
  return readWords(part, ({ name, id }) => {
    if (name === 'w:footnoteReference') {
      marks.push(id)
    }
    const ended = name === 'w:p' ? marks.splice(0) : []
    return ended.map((mark) => `${notes.get(mark) ?? ''}\n`).join('')
  })
}

/** The words of each footnote by its id. */
function notesIn(part: Uint8Array): ReadonlyMap<string, string> {
  const notes = new Map<string, string>()
  readWords(part, ({ name, id, text }) => {
    if (name === 'w:footnote') {
      notes.set(id, text)
    }
    return ''
  })
  return notes
}

interface EndedElement {
  readonly name: string
  /** Its `w:id`. */
  readonly id: string
  /** The words in it. */
  readonly text: string
}

/**
 * The text of every `w:t`, but of runs that Word hides (ECMA-376-1, 17.3.2.41) and of what was deleted or moved away.
 * What `ended` gives at the end of an element that is shown is added to it.
 */
function readWords(part: Uint8Array, ended: (element: EndedElement) => string): string {
  const open: { readonly name: string; readonly id: string; readonly from: number }[] = []
  const isIn = (name: string) => open.some((each) => each.name === name)
  let words = ''
  let isHidden = false
  const isShown = () => !isHidden && !isIn('w:del') && !isIn('w:moveFrom')
  parse(part, {
    opened(name, id) {
      open.push({ name, id, from: words.length })
      isHidden = isHidden || (name === 'w:vanish' && isIn('w:r'))
      words += spaces.has(name) ? '\n' : ''
    },
    closed() {
      const { name, id, from } = open.pop() ?? { name: '', id: '', from: 0 }
      words += isShown() ? ended({ name, id, text: words.slice(from) }) : ''
      isHidden = isHidden && name !== 'w:r'
    },
    text(text) {
      words += open.at(-1)?.name === 'w:t' && isShown() ? text : ''
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
  /** `id` is its `w:id`. */
  opened(name: string, id: string): void
  closed(): void
  text(text: string): void
}

function parse(part: Uint8Array, { opened, closed, text }: Handlers): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => opened(name, attributes['w:id'] ?? ''))
  parser.on('closetag', closed)
  parser.on('text', text)
  parser.write(new TextDecoder('utf-8', { fatal: true }).decode(part)).close()
}
