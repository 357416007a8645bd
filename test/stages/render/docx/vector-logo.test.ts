import { expect, test } from 'vitest'
import { vectorLogo } from '../../../../stages/render/docx/vector-logo.ts'
import { readSvg } from '../../../../stages/render/logo/svg/read-svg.ts'

/** On a canvas of 180 by 44, which is as large as a logo may be: a unit is a point. */
function setLogo(inside: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 180 44">${inside}</svg>`
  return vectorLogo(readSvg(new TextEncoder().encode(svg)), 'Quay & Co')
}

test('sets filled outlines in Word’s units, with words for screen readers', () => {
  const markup = setLogo('<path d="M10 20L30 20C30 30 20 40 10 40Z" fill="#8A1538"/>')
  expect(markup).toContain('<wp:extent cx="2286000" cy="558800"/>')
  expect(markup).toContain('descr="Quay &amp; Co"')
  expect(markup).toContain(
    '<a:moveTo><a:pt x="127000" y="254000"/></a:moveTo><a:lnTo><a:pt x="381000" y="254000"/></a:lnTo>',
  )
  expect(markup).toContain('<a:pt x="127000" y="508000"/></a:cubicBezTo><a:close></a:close>')
  expect(markup).toContain('<a:solidFill><a:srgbClr val="8A1538"/></a:solidFill><a:ln><a:noFill/></a:ln>')
})

test('sets strokes with their width, ends and corners', () => {
  const attributes = 'fill="none" stroke="#00F" stroke-width="2" stroke-linecap="round" stroke-linejoin="bevel"'
  const line = '<a:ln w="25400" cap="rnd"><a:solidFill><a:srgbClr val="0000FF"/></a:solidFill><a:bevel/></a:ln>'
  expect(setLogo(`<line x1="1" y1="1" x2="9" y2="9" ${attributes}/>`)).toContain(`<a:noFill/>${line}`)
})

test('leaves out what cannot be seen', () => {
  expect(setLogo('<rect width="9" height="9" fill="none"/>')).not.toContain('wps:wsp')
})
