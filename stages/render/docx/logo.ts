/** Sets the logo above the first page of a DOCX. */

import { ImageRun, Paragraph } from 'docx'
import { fitLogo, pictureSize } from '../picture-size.ts'
import type { Logo } from '../writer.ts'

/** Pixels of Word at 96 to the inch, for points at 72. */
const pixelsPerPoint = 96 / 72

/** A paragraph with the picture; none without a picture that can be shown. */
export function setLogo(logo: Logo | undefined): readonly Paragraph[] {
  const size = logo && pictureSize(logo.bytes)
  if (logo === undefined || size === undefined || size.kind === 'svg') {
    return []
  }
  const { width, height } = fitLogo(size)
  const picture = new ImageRun({
    type: size.kind,
    data: logo.bytes,
    transformation: { width: width * pixelsPerPoint, height: height * pixelsPerPoint },
    // Without an id of ours, docx counts the pictures of the whole process.
    altText: { id: '1', name: 'Logo', title: logo.text, description: logo.text },
  })
  return [new Paragraph({ style: 'BriefingLabel', children: [picture] })]
}
