import { expect, test } from 'vitest'
import { numberedForm } from '../../../../stages/render/docx/numbering.ts'

test('keeps the number of a text that is read from right to left further away', () => {
  expect(numberedForm('quote').indent).toEqual({ left: 280, hanging: 140 })
  expect(numberedForm('quote', true).indent).toEqual({ left: 280, hanging: 280 })
  expect(numberedForm('caption', true)).toEqual({
    style: 'NumberedCaption',
    isTurned: true,
    indent: { left: 0, hanging: 280 },
  })
})
