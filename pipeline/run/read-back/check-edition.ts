/** Reads one finished edition back and says what of its source it lacks. */

import type { FormatName } from '../../../stages/render/format-names.ts'
import type { BriefingRecord } from '../../../stages/render/record/schema.ts'
import { type Finding, unreachable } from '../../document/finding.ts'
import { missingCredits, type ReadBack, requiredBy } from './missing-credits.ts'
import { missingTexts, shownBy } from './missing-words.ts'
import { readDocx } from './read-docx.ts'
import { readPdf } from './read-pdf.ts'

/** Scripts whose letters no program copies out of a PDF in the order of the text; there the properties must do. */
const copiedInOtherOrder = /[\p{Script=Khmer}\p{Script=Lao}\p{Script=Arabic}]/u

/** A finding names so many texts; the others are counted. */
const maximumNamed = 3

/** `path` is below the output folder. A damaged file gives a finding. */
export async function checkEdition(
  format: FormatName,
  bytes: Uint8Array,
  record: BriefingRecord,
  path: string,
): Promise<Finding[]> {
  let edition: ReadBack
  try {
    edition = await readEdition(format, bytes)
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '')
    return [finding('edition-unreadable', `${path} cannot be read back: ${why}.`, path)]
  }
  const isComparable = (text: string) => format !== 'pdf' || !copiedInOtherOrder.test(text)
  const credits = missingCredits(edition, requiredBy(record)).filter(
    ({ required, from }) => from === 'properties' || isComparable(required),
  )
  const texts = missingTexts(
    edition.text,
    shownBy(record).filter(({ text }) => isComparable(text)),
  )
  return [
    ...credits.map(({ required, from }) =>
      finding('credit-missing', `The ${from} of ${path} lack${from === 'text' ? 's' : ''} “${required}”.`, path),
    ),
    ...(texts.length === 0 ? [] : [finding('words-missing', wordsMissing(path, texts), path)]),
  ]
}

function readEdition(format: FormatName, bytes: Uint8Array): ReadBack | Promise<ReadBack> {
  switch (format) {
    case 'pdf':
      return readPdf(bytes)
    case 'docx':
      return readDocx(bytes)
    case 'text':
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), properties: [] }
    default:
      return unreachable(format)
  }
}

function wordsMissing(path: string, texts: readonly { readonly what: string }[]): string {
  const named = texts.slice(0, maximumNamed).map(({ what }) => what)
  const more = texts.length > named.length ? ` and ${texts.length - named.length} more` : ''
  return `${path} does not hold the words of the record whole and in order: ${named.join(', ')}${more}.`
}

function finding(code: string, message: string, file: string): Finding {
  return {
    severity: 'error',
    code,
    message,
    hint: 'Move it elsewhere if the changes are wanted, and run again; if the file was not altered, report this.',
    file,
  }
}
