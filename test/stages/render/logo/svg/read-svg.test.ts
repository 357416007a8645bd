import { describe, expect, test } from 'vitest'
import { readSvg } from '../../../../../stages/render/logo/svg/read-svg.ts'

/** Within a canvas of 100 by 50. */
function read(inside: string, root = 'viewBox="0 0 100 50"') {
  return readSvg(new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${root}>\n${inside}\n</svg>`))
}

function first(inside: string) {
  return read(inside).shapes[0]
}

test('takes the canvas from the view box, or from the size', () => {
  expect(read('')).toEqual({ kind: 'svg', width: 100, height: 50, shapes: [] })
  expect(read('', 'width="30px" height="20"')).toMatchObject({ width: 30, height: 20 })
  const [shape] = read('<path d="M10 10L20 20"/>', 'viewBox="10 5 100 50"').shapes
  expect(shape?.segments).toEqual([
    ['M', 0, 5],
    ['L', 10, 15],
  ])
})

test.each([
  ['<rect x="1" y="2" width="3" height="4"/>', [['M', 1, 2], ['L', 4, 2], ['L', 4, 6], ['L', 1, 6], ['Z']]],
  [
    '<line x1="1" x2="3" y2="4"/>',
    [
      ['M', 1, 0],
      ['L', 3, 4],
    ],
  ],
  ['<polygon points="0,0 4 0 4,4"/>', [['M', 0, 0], ['L', 4, 0], ['L', 4, 4], ['Z']]],
  [
    '<polyline points="0,0 4 0"/>',
    [
      ['M', 0, 0],
      ['L', 4, 0],
    ],
  ],
  ['<path d="M0 0q3 0 3 3h1V0z"/>', [['M', 0, 0], ['C', 2, 0, 3, 1, 3, 3], ['L', 4, 3], ['L', 4, 0], ['Z']]],
])('%s', (element, segments) => {
  expect(first(element)?.segments).toEqual(segments)
})

test('circles, ellipses and round corners become curves', () => {
  const names = (element: string) =>
    first(element)
      ?.segments.map(([name]) => name)
      .join('')
  expect(names('<circle cx="5" cy="5" r="4"/>')).toBe('MCCCCZ')
  expect(names('<ellipse rx="4" ry="2"/>')).toBe('MCCCCZ')
  expect(names('<rect width="9" height="9" rx="2"/>')).toBe('MLCLCLCLCZ')
})

test('transforms apply from the innermost to the outermost', () => {
  const inside =
    '<g transform="translate(10 0)"><g transform="scale(2)"><path d="M1 1L2 2" transform="translate(1,1)"/></g></g>'
  expect(first(inside)?.segments).toEqual([
    ['M', 14, 4],
    ['L', 16, 6],
  ])
})

test('paint is inherited, and style comes before attributes', () => {
  const inside =
    '<g fill="#abc" stroke="navy" stroke-width="2" transform="scale(3)"><path d="M0 0L1 1" fill="red" style="fill: rgb(1, 2, 3); fill-rule: evenodd; stroke-linecap:round"/></g>'
  expect(first(inside)).toMatchObject({
    fill: { colour: '010203', rule: 'evenodd' },
    stroke: { colour: '000080', width: 6, cap: 'round', join: 'miter' },
  })
  expect(first('<path d="M0 0L1 1"/>')).toMatchObject({ fill: { colour: '000000', rule: 'nonzero' } })
  expect(first('<path d="M0 0L1 1" fill="none"/>')).not.toHaveProperty('fill')
})

test('what drawing programs note beside the picture is left out', () => {
  const inside = `<title>Logo</title><metadata><r:RDF xmlns:r="urn:r"><r:Work/></r:RDF></metadata>
    <n:view xmlns:n="urn:editor"><n:grid/></n:view><defs><linearGradient id="unused"/></defs><rect width="1" height="1"/>`
  expect(read(inside).shapes).toHaveLength(1)
})

describe('refuses by name and line', () => {
  test.each([
    ['<text x="1">Logo</text>', '<text> cannot be drawn.'],
    ['<image width="1" height="1"/>', '<image> cannot be drawn.'],
    ['<g>\n<use href="#a"/></g>', '<use> has href="…", which cannot be drawn.'],
    ['<a><rect width="1" height="1"/></a>', '<a> cannot be drawn.'],
    ['<style>rect { fill: red }</style>', '<style> cannot be drawn.'],
    ['<defs><style/></defs>', '<style> cannot be drawn.'],
    ['<script>alert(1)</script>', '<script> cannot be drawn.'],
    ['<svg/>', '<svg> cannot be drawn.'],
    ['<rect onload="x()" width="1" height="1"/>', '<rect> has onload="…", which cannot be drawn.'],
    ['<rect fill="url(#shade)" width="1" height="1"/>', '<rect> has fill="url(#shade)", which cannot be drawn.'],
    ['<g opacity="0.5"/>', '<g> has opacity="0.5", which cannot be drawn.'],
    ['<g style="display:none"/>', '<g> has display="none", which cannot be drawn.'],
    ['<g clip-path="url(#c)"/>', '<g> has clip-path="url(#c)", which cannot be drawn.'],
    ['<rect width="100%" height="1"/>', '<rect> has width="100%", which cannot be drawn.'],
    ['<circle r="1e9"/>', '<circle> has r="1e9", which cannot be drawn.'],
    ['<path d="M0 0 L"/>', '<path> has damaged path data, which cannot be drawn.'],
    ['<path d="M1e400 0L1 1"/>', '<path> has damaged path data, which cannot be drawn.'],
    ['<g transform="wobble(3)"/>', '<g> has transform="wobble(3)", which cannot be drawn.'],
    ['<path d="M0 0L1 1" stroke="red" transform="scale(1 3)"/>', '<path> has a stroke that is stretched, which'],
    ['<g>', 'It is no well-formed XML.'],
    ['&logo;', 'It is no well-formed XML.'],
    ['<g>'.repeat(40), 'It is nested more than 30 deep.'],
    ['<rect width="1" height="1"/>'.repeat(2_001), 'It has more than 2000 shapes or 20000 segments.'],
    [`<path d="M0 0${'L1 1'.repeat(20_000)}"/>`, 'It has more than 2000 shapes or 20000 segments.'],
  ])('%.60s', (inside, message) => {
    expect(() => read(inside)).toThrow(message)
  })

  test('the line is that of the element', () => {
    expect(() => read('<g>\n\n<text/></g>')).toThrow(expect.objectContaining({ line: 4 }))
  })

  test.each([
    [
      'declared entities',
      '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>',
      'declares entities',
    ],
    ['no canvas', '<svg xmlns="http://www.w3.org/2000/svg" width="100%"/>', 'no viewBox'],
    ['a canvas without room', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 4"/>', 'no viewBox'],
    ['a page', '<html/>', 'does not begin with'],
    ['nothing', '', 'no well-formed XML'],
  ])('%s', (_, text, message) => {
    expect(() => readSvg(new TextEncoder().encode(text))).toThrow(message)
  })

  test('letters that are not UTF-8', () => {
    expect(() => readSvg(Uint8Array.of(0x3c, 0xff))).toThrow('not in UTF-8')
  })
})
