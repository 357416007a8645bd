/** Writes the document's description and rights as XMP (ISO 16684-1), which PDF/A and PDF/UA ask for. */

import type { Briefing } from '../briefing.ts'
import { dateOf } from './pdf-document.ts'
import type { PdfDocument } from './pdf-objects.ts'

/** `text`: one value. `language`: one value for every language. `list`: in order. `bag`: in any order. */
type Form = 'text' | 'language' | 'list' | 'bag'

interface Property {
  readonly name: string
  readonly form: Form
  readonly values: readonly string[]
}

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  wirebrief: 'urn:wirebrief:briefing:1',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
} as const

/** Properties that no predefined schema has; PDF/A wants them described in the file (ISO 19005-3, 6.6.2.3). */
const ownSchemas = [
  {
    prefix: 'pdfuaid',
    schema: 'PDF/UA identification',
    properties: [['part', 'Integer', 'Part of ISO 14289 that the file conforms to']],
  },
  {
    prefix: 'wirebrief',
    schema: 'Wirebrief briefing',
    properties: [
      ['byline', 'Text', 'Byline of the source, character for character'],
      ['seedSha256', 'Text', 'SHA-256 of the text that the briefing was made of'],
      ['paragraphsRemoved', 'Integer', 'Repeated paragraphs that were left out'],
    ],
  },
] as const

/** Writes the packet when the document ends, and gives back what stands in it, by name. `languages` are BCP 47. */
export function writeMetadata(
  document: PdfDocument,
  briefing: Briefing,
  languages: readonly string[],
): Readonly<Record<string, string>> {
  const properties = describe(briefing, languages).filter(({ values }) => values.length > 0)
  document.endSubset = () => document._addColorOutputIntent()
  document.endMetadata = () => {
    const packet = document.ref({ Type: 'Metadata', Subtype: 'XML' })
    packet.write(new TextEncoder().encode(packetOf(properties)))
    packet.end()
    document._root.data.Metadata = packet
  }
  return Object.fromEntries(properties.map(({ name, values }) => [name, values.join('; ')]))
}

function describe(briefing: Briefing, languages: readonly string[]): readonly Property[] {
  const { properties } = briefing
  const date = dateOf(briefing).toISOString().replace('.000Z', 'Z')
  const one = (name: string, value: string, form: Form = 'text'): Property => ({
    name,
    form,
    values: value === '' ? [] : [value],
  })
  return [
    one('dc:format', 'application/pdf'),
    one('dc:title', properties.title, 'language'),
    { name: 'dc:creator', form: 'list', values: properties.creators },
    one('dc:publisher', properties.publisher, 'bag'),
    one('dc:source', properties.sourceUri),
    one('dc:rights', properties.copyrightNotice, 'language'),
    { name: 'dc:language', form: 'bag', values: languages },
    one('dc:identifier', properties.identifier),
    one('xmpRights:Marked', properties.copyrightNotice === '' ? '' : 'True'),
    one('xmpRights:Owner', properties.copyrightHolder, 'bag'),
    one('photoshop:Credit', properties.creditLine),
    one('wirebrief:byline', properties.byline),
    one('wirebrief:seedSha256', properties.seedSha256),
    one('wirebrief:paragraphsRemoved', String(properties.paragraphsRemoved)),
    one('xmp:CreateDate', date),
    one('xmp:ModifyDate', date),
    one('xmp:CreatorTool', 'Wirebrief'),
    one('pdf:Producer', 'Wirebrief'),
    one('pdfaid:part', '3'),
    one('pdfaid:conformance', 'A'),
    one('pdfuaid:part', '1'),
  ]
}

function packetOf(properties: readonly Property[]): string {
  const declared = Object.entries(namespaces).map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${declared.join(' ')}>`,
    ...properties.map(propertyElement),
    `<pdfaExtension:schemas><rdf:Bag>${ownSchemas.map(schemaElement).join('')}</rdf:Bag></pdfaExtension:schemas>`,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n')
}

function propertyElement({ name, form, values }: Property): string {
  const item = form === 'language' ? 'rdf:li xml:lang="x-default"' : 'rdf:li'
  const items = values.map((value) => `<${item}>${escapeXml(value)}</rdf:li>`).join('')
  const container = { text: '', language: 'rdf:Alt', list: 'rdf:Seq', bag: 'rdf:Bag' }[form]
  const content = container === '' ? values.map(escapeXml).join('') : `<${container}>${items}</${container}>`
  return `<${name}>${content}</${name}>`
}

function schemaElement({ prefix, schema, properties }: (typeof ownSchemas)[number]): string {
  const described = properties.map(
    ([name, type, description]) =>
      `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>${type}</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>${description}</pdfaProperty:description></rdf:li>`,
  )
  return `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>${schema}</pdfaSchema:schema><pdfaSchema:namespaceURI>${namespaces[prefix]}</pdfaSchema:namespaceURI><pdfaSchema:prefix>${prefix}</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>${described.join('')}</rdf:Seq></pdfaSchema:property></rdf:li>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
