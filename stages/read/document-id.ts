/** The id of a document, apart from its reader: the folder of its briefing is found without loading that. */

/** The path without its last extension. */
export function documentId(path: string): string {
  return path.replace(/(?<=[^/])\.[^./]+$/u, '')
}
