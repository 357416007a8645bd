/** Gives the text one spelling of spaces, line breaks and accents, and takes out what no reader can see. */

import { z } from 'zod'
import { type Block, type Document, protectedKinds } from '../../pipeline/document/document.ts'
import type { Edit } from '../../pipeline/document/edit.ts'
import { replaceText } from '../../pipeline/document/replace-text.ts'
import type { DocumentStage } from '../../pipeline/document/stage.ts'
import { type Rule, rules } from './rules.ts'

export const normalize: DocumentStage<object> = {
  scope: 'document',
  name: 'normalize',
  version: 2,
  options: z.strictObject({}),
  propose(document) {
    // Front matter is not part of the article; it and the credits, where a stage has found them, stay as they were written.
    const blocks = document.blocks.filter(({ kind }) => kind !== 'furniture' && !protectedKinds.has(kind))
    return [...blocks.flatMap(editsOf), ...rules.flatMap((rule) => reportOf(document, blocks, rule))]
  },
}

function editsOf(block: Block): Edit[] {
  const edits: Edit[] = []
  let text = block.text
  for (const { find, reason } of rules) {
    const replacements = find(text)
    if (replacements.length > 0) {
      edits.push({ kind: 'replace-text', block: block.id, replacements, reason })
      text = replaceText(text, replacements)
    }
  }
  return edits
}

function reportOf(document: Document, blocks: readonly Block[], rule: Rule): Edit[] {
  const found = blocks.filter(({ text }) => rule.reported !== undefined && rule.find(text).length > 0)
  const first = found[0]
  if (first === undefined) {
    return []
  }
  const lines = found.slice(0, 10).map(({ place }) => place.line)
  const more = found.length > lines.length ? ` and ${found.length - lines.length} more` : ''
  const finding = {
    severity: 'warning',
    code: 'characters-removed',
    message: `The text holds ${rule.reported}; they were removed (line ${lines.join(', ')}${more}).`,
    hint: 'Compare the passage with the original: such characters can hide or reorder words.',
    file: document.seed.path,
    line: first.place.line,
    blocks: found.map(({ id }) => id),
  } as const
  return [{ kind: 'report', finding, reason: rule.reason }]
}
