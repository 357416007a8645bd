/** Reads a finished PDF as a reader's program does: the words that it shows, and its properties. */

import { getDocumentProxy } from 'unpdf'
import type { ReadBack } from './missing-credits.ts'

/** A file with more pages is none of ours. */
const maximumPages = 5000

type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>

/** Footers are left out, as a screen reader leaves them out. Rejects when the file is damaged or no PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadBack> {
  const file = await getDocumentProxy(new Uint8Array(bytes), { stopAtErrors: true, verbosity: 0 })
  try {
    if (file.numPages > maximumPages) {
      throw new RangeError(`more than ${maximumPages} pages`)
    }
    const pages: string[] = []
    for (let number = 1; number <= file.numPages; number += 1) {
      pages.push(await wordsOfPage(file, number))
    }
    const { metadata } = await file.getMetadata()
    const properties = [...(metadata ?? [])].flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    return { text: pages.join('\n'), properties: properties.map(String) }
  } finally {
    await file.loadingTask.destroy()
  }
}

/** What a PDF shows beside its text is marked as an artifact (ISO 32000-1, 14.8.2.2). */
async function wordsOfPage(file: PdfFile, number: number): Promise<string> {
  const page = await file.getPage(number)
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const open: unknown[] = []
  let words = ''
  for (const item of items) {
    if ('str' in item) {
      words += open.includes('Artifact') ? '' : `${item.str}${item.hasEOL ? '\n' : ''}`
    } else if (item.type === 'endMarkedContent') {
      open.pop()
    } else {
      open.push('tag' in item ? item.tag : undefined)
    }
  }
  page.cleanup()
  return words
}
