/** Writes the tree of tags into the file (ISO 32000-1, 14.7). */

import { unreachable } from '../../../pipeline/document/finding.ts'
import type { PdfDocument, Reference } from './pdf-objects.ts'
import type { LinkArea, MarkedContent, Tag } from './tag.ts'

/** Which structure element each marked content of a page, and each link, belongs to. */
interface Parents {
  readonly marks: Reference[][]
  readonly links: Reference[]
}

/** A structure element that has an id. */
type Named = readonly [id: string, element: Reference]

/** Makes a link annotation on its page. */
export type MakeLink = (area: LinkArea) => Reference

/** Adds all tags under `root`, the links' annotations, and the tree that leads from pages back to tags. */
export function writeTags(document: PdfDocument, root: Tag, pages: readonly Reference[], makeLink: MakeLink): void {
  const tree = document.ref({ Type: 'StructTreeRoot' })
  const parents: Parents = { marks: pages.map(() => []), links: [] }
  const named: Named[] = []
  const write = (tag: Tag, parent: Reference): Reference => {
    // The page of its first content is the element's own; other content says on which page it stands.
    const home = tag.kids.find((kid) => kid.kind === 'content')?.page
    const element = document.ref({ S: tag.name, P: parent, Pg: home === undefined ? undefined : pages[home] })
    Object.assign(element.data, propertiesOf(tag))
    named.push(...(tag.id === undefined ? [] : [[tag.id, element] as const]))
    element.data.K = tag.kids.map((kid) => {
      switch (kid.kind) {
        case 'tag':
          return write(kid, element)
        case 'content':
          return markedContent(kid, element, home)
        case 'link-area':
          return linkObject(kid, element)
        default:
          return unreachable(kid)
      }
    })
    element.end()
    return element
  }
  const markedContent = ({ page, mark }: MarkedContent, element: Reference, home: number | undefined) => {
    const marks = parents.marks[page]
    if (marks !== undefined) {
      marks[mark] = element
    }
    return page === home ? mark : { Type: 'MCR', Pg: pages[page], MCID: mark }
  }
  const linkObject = (area: LinkArea, element: Reference) => {
    const annotation = makeLink(area)
    annotation.data.StructParent = pages.length + parents.links.push(element) - 1
    annotation.end()
    return { Type: 'OBJR', Obj: annotation, Pg: pages[area.page] }
  }
  tree.data.K = [write(root, tree)]
  tree.data.ParentTree = { Nums: [...parents.marks, ...parents.links].flatMap((parent, key) => [key, parent]) }
  tree.data.IDTree = named.length === 0 ? undefined : { Names: nameTree(named) }
  tree.data.ParentTreeNextKey = pages.length + parents.links.length
  for (const [index, page] of pages.entries()) {
    page.data.StructParents = index
  }
  // pdfkit ends the tree when the document ends.
  document._root.data.StructTreeRoot = tree
}

/** Names in the order of their bytes, each before what it names (ISO 32000-1, 7.9.6). */
function nameTree(named: readonly Named[]): unknown[] {
  return named
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([id, element]) => [new String(id), element])
}

/** What a tag says of its content beside its name. */
function propertiesOf({ name, id, language, alternative }: Tag): Record<string, unknown> {
  return {
    ...(id !== undefined && { ID: new String(id) }),
    ...(language !== undefined && { Lang: new String(language) }),
    ...(alternative !== undefined && { Alt: new String(alternative) }),
    ...(name === 'TH' && { A: { O: 'Table', Scope: 'Column' } }),
  }
}
