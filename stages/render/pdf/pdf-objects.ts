/** The parts of pdfkit that are used, as version 0.20.2 has them; its published types leave out half of these. */

/** An object of the file; `data` is its dictionary. Strings in it are names, `new String(…)` is a string. */
export interface Reference {
  data: Record<string, unknown>
  buffer: Uint8Array[]
  write(bytes: Uint8Array): void
  end(bytes?: Uint8Array): void
  finalize(): void
}

interface PdfPage {
  readonly dictionary: Reference
  readonly fonts: Record<string, Reference>
  readonly annotations: Reference[]
  readonly xobjects: Record<string, Reference>
  write(content: Uint8Array): void
}

export interface OutlineItem {
  readonly outlineData: Record<string, unknown>
  addItem(title: string, options: { readonly expanded: boolean }): OutlineItem
}

/** A document; its bytes come in order through `_write`. */
export interface PdfDocument {
  readonly page: PdfPage
  readonly outline: OutlineItem
  readonly _root: Reference
  _id: Uint8Array
  _offset: number
  ref(data: object): Reference
  addPage(): void
  addNamedEmbeddedFile(name: string, file: Reference): void
  switchToPage(index: number): PdfPage
  end(): void
  endSubset(): void
  endMetadata(): void
  _addColorOutputIntent(): void
  _write(data: Uint8Array | string): void
}
