import { expect, test } from 'vitest'
import { applyEdits } from '../../../pipeline/document/apply-edits.ts'
import type { Edit } from '../../../pipeline/document/edit.ts'
import { factsOf } from '../../../stages/render/facts.ts'
import { documentOf } from '../../document.ts'
import { profile } from '../attribute/rfa.ts'

function crediting(block: string, name: string): Edit {
  return { kind: 'credit', block, credits: [{ role: 'reporter', names: [name], service: 'RFA Lao' }], reason: 'test' }
}

test('credits that are the same in two bylines are given once', () => {
  const edits = [crediting('b1', 'Li Na'), crediting('b2', 'Tam Nguyen'), crediting('b3', 'Li Na')]
  const document = applyEdits(documentOf(['One.', 'Two.', 'Three.']), edits, { name: 'tester', version: 1 })
  const reporters = factsOf(document, profile).find(({ voice }) => voice === 'source')
  expect(reporters?.value.map(({ text }) => text).join('')).toBe('Li Na (RFA Lao) and Tam Nguyen (RFA Lao)')
})
