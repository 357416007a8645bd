import { expect, test } from 'vitest'
import { fitLogo, pictureSize } from '../../../stages/render/picture-size.ts'
import { style } from '../../../stages/render/style.ts'
import { redDot } from '../../red-dot.ts'

test('gives the size of a picture, and none of what is no picture', () => {
  expect(pictureSize(redDot)).toMatchObject({ kind: 'png', width: 8, height: 4 })
  expect(pictureSize(redDot.subarray(0, 40))).toBeUndefined()
})

test('fits a logo into its place', () => {
  const { width, height } = style.logo
  expect(fitLogo({ kind: 'png', width: 8, height: 4 })).toEqual({ width: 2 * height, height })
  expect(fitLogo({ kind: 'png', width: 1800, height: 44 }).width).toBeCloseTo(width)
})
