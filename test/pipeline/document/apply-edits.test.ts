import { describe, expect, test } from 'vitest'
import { applyEdits, replay } from '../../../pipeline/document/apply-edits.ts'
import type { Edit } from '../../../pipeline/document/edit.ts'
import { InvariantError } from '../../../pipeline/document/finding.ts'
import { documentOf, withKinds } from '../../document.ts'

const author = { name: 'tester', version: 3 }
const seed = documentOf(['The dam is full.', 'Water rose. Reported by A. Person.', 'The dam is full.'])

function apply(...edits: readonly Edit[]) {
  return applyEdits(seed, edits, author)
}

function texts(...edits: readonly Edit[]) {
  return apply(...edits).blocks.map(({ text }) => text)
}

const drop: Edit = {
  kind: 'drop',
  block: 'b3',
  as: 'exact-duplicate',
  keptInstead: { document: 'test', block: 'b1' },
  similarity: 1,
  reason: 'repeats line 1',
}

describe('each kind of edit', () => {
  test('replace-text puts new text into a block', () => {
    const replacements = [{ start: 4, end: 7, text: 'lake' }]
    const edit: Edit = { kind: 'replace-text', block: 'b1', replacements, reason: 'it is a lake' }
    expect(texts(edit)[0]).toBe('The lake is full.')
  })

  test('set-kind gives a block its kind and level, and takes an old level away', () => {
    const heading = apply({ kind: 'set-kind', block: 'b1', to: 'heading', level: 2, reason: 'looks like one' })
    expect(heading.blocks[0]).toMatchObject({ kind: 'heading', level: 2 })
    const edit: Edit = { kind: 'set-kind', block: 'b1', to: 'paragraph', reason: 'it is none after all' }
    expect(applyEdits(heading, [edit], author).blocks[0]).not.toHaveProperty('level')
  })

  test('split cuts a block; each part has the place of its own words', () => {
    const { blocks } = apply({ kind: 'split', block: 'b2', at: [12], reason: 'a byline is fused to it' })
    expect(blocks.map(({ id, text }) => [id, text]).slice(1, 3)).toEqual([
      ['b2', 'Water rose.'],
      ['b2.2', 'Reported by A. Person.'],
    ])
    expect(blocks[2]?.place).toEqual({ line: 2, column: 13, start: 29, end: 51 })
  })

  test('drop leaves a block out and keeps it in the record', () => {
    const after = apply(drop)
    expect(after.blocks.map(({ id }) => id)).toEqual(['b1', 'b2'])
    expect(after.changes[0]?.before[0]?.text).toBe('The dam is full.')
  })

  test('credit attaches what a byline says', () => {
    const credits = [{ role: 'reporter', names: ['A. Person'] }] as const
    expect(apply({ kind: 'credit', block: 'b2', credits, reason: 'says who' }).blocks[1]?.credits).toEqual(credits)
  })

  test('report and attribute change no block', () => {
    const finding = { severity: 'warning', code: 'odd', message: 'Odd.' } as const
    const attribution = { source: 'rfa', evidence: ['its notice'] }
    const after = apply(
      { kind: 'report', finding, reason: 'odd' },
      { kind: 'attribute', attribution, reason: 'notice' },
    )
    expect(after).toMatchObject({ blocks: seed.blocks, findings: [{ ...finding, file: 'test.txt' }], attribution })
  })
})

test('every change holds stage, version and the block as it was', () => {
  expect(apply(drop).changes).toEqual([
    { stage: 'tester', version: 3, edit: drop, before: [seed.blocks[2]], after: [] },
  ])
})

test('replaying the changes over the blocks of the reader gives the document', () => {
  const after = apply({ kind: 'split', block: 'b2', at: [12], reason: 'fused' }, drop)
  expect(replay(seed, after.changes)).toEqual(after)
})

test('the document that went in is not touched', () => {
  const before = structuredClone(seed)
  apply(drop)
  expect(seed).toEqual(before)
})

describe('edits that no stage may propose', () => {
  const wrong: readonly (readonly [string, Edit])[] = [
    ['an unknown block', { kind: 'set-kind', block: 'b9', to: 'title', reason: 'x' }],
    ['no reason', { kind: 'set-kind', block: 'b1', to: 'title', reason: '' }],
    [
      'a replacement outside the text',
      { kind: 'replace-text', block: 'b1', replacements: [{ start: 0, end: 99, text: '' }], reason: 'x' },
    ],
    [
      'replacements out of order',
      {
        kind: 'replace-text',
        block: 'b1',
        replacements: [
          { start: 4, end: 5, text: '' },
          { start: 1, end: 2, text: '' },
        ],
        reason: 'x',
      },
    ],
    ['an empty part', { kind: 'split', block: 'b1', at: [0], reason: 'x' }],
    ['a block dropped for itself', { ...drop, keptInstead: { document: 'test', block: 'b3' } }],
    ['a block dropped for one that is gone', { ...drop, keptInstead: { document: 'test', block: 'b7' } }],
  ]
  test.each(wrong)('%s', (_, edit) => {
    expect(() => apply(edit)).toThrow(InvariantError)
  })

  describe.each(['byline', 'notice', 'disclaimer'] as const)('for a %s', (kind) => {
    const replacements = [{ start: 0, end: 3, text: 'A' }]
    const harmful: readonly Edit[] = [
      drop,
      { kind: 'replace-text', block: 'b3', replacements, reason: 'x' },
      { kind: 'set-kind', block: 'b3', to: 'paragraph', reason: 'x' },
    ]
    test.each(harmful)('$kind', (edit) => {
      expect(() => applyEdits(withKinds(seed, { b3: kind }), [edit], author)).toThrow(InvariantError)
    })
  })

  test('but a byline may become a notice', () => {
    const edit: Edit = { kind: 'set-kind', block: 'b3', to: 'notice', reason: 'it states terms' }
    expect(applyEdits(withKinds(seed, { b3: 'byline' }), [edit], author).blocks[2]?.kind).toBe('notice')
  })
})

test('annotations go with the text that they describe', () => {
  const document = documentOf(['Norton read a statement.'])
  const block = document.blocks[0]?.id ?? ''
  const annotations = [{ kind: 'organisation', name: 'Norton', start: 0, end: 6 }] as const
  const author = { name: 'test', version: 1 }
  const annotated = applyEdits(document, [{ kind: 'annotate', block, annotations, reason: 'found' }], author)
  expect(annotated.blocks[0]?.annotations).toEqual(annotations)
  const replacements = [{ start: 0, end: 6, text: 'She' }]
  const changed = applyEdits(annotated, [{ kind: 'replace-text', block, replacements, reason: 'test' }], author)
  expect(changed.blocks[0]?.annotations).toBeUndefined()
  expect(replay(document, changed.changes)).toEqual(changed)
})
