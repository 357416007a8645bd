/** Puts the record into the file, as an associated file of the whole document (ISO 19005-3, 6.8). */

import type { PdfDocument } from './pdf-objects.ts'

const name = 'briefing.json'

/** pdfkit's own attachments take an MD5 of the bytes, in JavaScript, which no standard asks for. */
export function attachRecord(document: PdfDocument, record: Uint8Array, date: Date): void {
  const file = document.ref({
    Type: 'EmbeddedFile',
    Subtype: 'application#2Fjson',
    Params: { CreationDate: date, ModDate: date, Size: record.length },
  })
  file.end(record)
  const specification = document.ref({
    Type: 'Filespec',
    AFRelationship: 'Data',
    F: new String(name),
    UF: new String(name),
    EF: { F: file },
    Desc: new String('Machine-readable record of this briefing'),
  })
  specification.end()
  document.addNamedEmbeddedFile(name, specification)
  document._root.data.AF = [specification]
}
