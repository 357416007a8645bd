/** The only place where a document changes: edits go in, a new document and a record of every change come out. */

import type { Attribution, Block, Document } from './document.ts'
import { protectedKinds } from './document.ts'
import type { Change, Edit } from './edit.ts'
import { type Finding, InvariantError, unreachable } from './finding.ts'
import { placesOfParts, rootOf } from './place.ts'
import { replaceText } from './replace-text.ts'

/** Who proposed the edits. */
export interface Author {
  readonly name: string
  readonly version: number
}

type BlockEdit = Exclude<Edit, { kind: 'report' | 'attribute' }>

/** A document while edits are applied: each block has a slot, so that an edit costs the same in a long text. */
interface Draft {
  readonly id: string
  /** Of the seed. */
  readonly path: string
  readonly slots: (readonly Block[])[]
  readonly slotOf: Map<string, number>
  readonly changes: Change[]
  /** The changes to blocks, by the root of the block: a split looks at those of its own block alone. */
  readonly changesByRoot: Map<string, Change[]>
  readonly findings: Finding[]
  attribution: Attribution | undefined
}

/**
 * Carries out the edits in order and records each as a `Change`. Throws `InvariantError` for an edit that no stage may
 * propose: an unknown block, an offset outside the text, a credit that is dropped, reworded or no longer one.
 */
export function applyEdits(document: Document, edits: readonly Edit[], author: Author): Document {
  const draft = draftOf(document)
  for (const edit of edits) {
    applyEdit(draft, edit, author)
  }
  return finished(document, draft)
}

/** The document that `changes` make of the blocks that the reader made. */
export function replay(read: Document, changes: readonly Change[]): Document {
  const draft = draftOf(read)
  for (const { edit, stage, version } of changes) {
    applyEdit(draft, edit, { name: stage, version })
  }
  return finished(read, draft)
}

function draftOf(document: Document): Draft {
  return {
    id: document.id,
    path: document.seed.path,
    slots: document.blocks.map((block) => [block]),
    slotOf: new Map(document.blocks.map(({ id }, index) => [id, index])),
    changes: [...document.changes],
    changesByRoot: Map.groupBy(document.changes, ({ before }) => rootOf(before[0]?.id ?? '')),
    findings: [...document.findings],
    attribution: document.attribution,
  }
}

function finished(document: Document, { slots, changes, findings, attribution }: Draft): Document {
  const blocks = slots.flat()
  return { ...document, blocks, changes, findings, ...(attribution === undefined ? {} : { attribution }) }
}

function applyEdit(draft: Draft, edit: Edit, { name, version }: Author): void {
  if (edit.reason === '') {
    throw new InvariantError(`${name} proposes to ${edit.kind} without a reason`)
  }
  const change = { stage: name, version, edit }
  if (edit.kind === 'report') {
    // Among many seeds a person has to know which one is meant.
    draft.findings.push({ file: draft.path, ...edit.finding })
    draft.changes.push({ ...change, before: [], after: [] })
    return
  }
  if (edit.kind === 'attribute') {
    draft.attribution = edit.attribution
    draft.changes.push({ ...change, before: [], after: [] })
    return
  }
  const block = blockOf(draft, edit.block)
  if (block === undefined) {
    throw new InvariantError(`${name} proposes to ${edit.kind} block ${edit.block}, which is not in the document`)
  }
  const after = editedBlocks(draft, block, edit)
  replaceBlock(draft, block, after)
  recordChange(draft, block, { ...change, before: [block], after })
}

function recordChange({ changes, changesByRoot }: Draft, { id }: Block, change: Change): void {
  const root = rootOf(id)
  const earlier = changesByRoot.get(root) ?? []
  earlier.push(change)
  changesByRoot.set(root, earlier)
  changes.push(change)
}

function blockOf({ slots, slotOf }: Draft, id: string): Block | undefined {
  return slots[slotOf.get(id) ?? -1]?.find((block) => block.id === id)
}

function replaceBlock({ slots, slotOf }: Draft, block: Block, after: readonly Block[]): void {
  const slot = slotOf.get(block.id) ?? 0
  slots[slot] = (slots[slot] ?? []).flatMap((each) => (each === block ? after : [each]))
  slotOf.delete(block.id)
  for (const { id } of after) {
    slotOf.set(id, slot)
  }
}

function editedBlocks(draft: Draft, block: Block, edit: BlockEdit): readonly Block[] {
  switch (edit.kind) {
    case 'replace-text':
      requireUnprotected(block, 'reworded')
      return [{ ...withoutAnnotations(block), text: replaceText(block.text, edit.replacements) }]
    case 'set-kind':
      if (!protectedKinds.has(edit.to)) {
        requireUnprotected(block, `made a ${edit.to}`)
      }
      return [{ ...withoutLevel(block), kind: edit.to, ...(edit.level === undefined ? {} : { level: edit.level }) }]
    case 'split':
      return partsOf(draft, block, edit.at)
    case 'drop':
      requireDroppable(draft, block, edit)
      return []
    case 'cite':
    case 'reject':
      return [block]
    case 'credit':
      return [{ ...block, credits: edit.credits }]
    case 'annotate':
      return [{ ...block, annotations: edit.annotations }]
    default:
      return unreachable(edit)
  }
}

function withoutLevel({ level: _, ...block }: Block): Block {
  return block
}

function withoutAnnotations({ annotations: _, ...block }: Block): Block {
  return block
}

function partsOf({ changesByRoot, slots, slotOf }: Draft, block: Block, at: readonly number[]): Block[] {
  const parts = slots[slotOf.get(block.id) ?? -1]?.length ?? 1
  return placesOfParts(block, changesByRoot.get(rootOf(block.id)) ?? [], at).map(({ text, place }, index) => {
    const id = index === 0 ? block.id : `${block.id}.${parts + index}`
    return { ...withoutAnnotations(block), id, text, place }
  })
}

function requireUnprotected({ id, kind }: Block, fate: string): void {
  if (protectedKinds.has(kind)) {
    throw new InvariantError(`a ${kind} is never ${fate} (block ${id})`)
  }
}

/** Nothing is dropped that states a credit, or whose words do not stand elsewhere. */
function requireDroppable(draft: Draft, block: Block, { keptInstead }: Extract<Edit, { kind: 'drop' }>): void {
  requireUnprotected(block, 'dropped')
  const isHere = keptInstead.document === draft.id
  if (isHere && (keptInstead.block === block.id || blockOf(draft, keptInstead.block) === undefined)) {
    throw new InvariantError(`block ${block.id} would be dropped in favour of ${keptInstead.block}, which is not kept`)
  }
}
