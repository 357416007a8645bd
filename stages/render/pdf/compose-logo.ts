/** Composes the logo above the first page. */

import { fitLogo, pictureSize } from '../picture-size.ts'
import { style } from '../style.ts'
import type { Logo } from '../writer.ts'
import type { Box } from './box.ts'
import type { Tag } from './tag.ts'

/** Its box, and its tag under `root`; none without a picture that can be drawn. */
export function composeLogo(logo: Logo | undefined, root: Tag): readonly Box[] {
  const size = logo && pictureSize(logo.bytes)
  if (logo === undefined || size === undefined) {
    return []
  }
  const { width, height } = fitLogo(size)
  const tag: Tag = { kind: 'tag', name: 'Figure', alternative: logo.text, kids: [] }
  root.kids.push(tag)
  return [
    {
      spans: [],
      tag,
      leading: height,
      indent: { left: 0, right: 0 },
      before: 0,
      after: style.space.section,
      keepWithNext: true,
      pictureWidth: width,
    },
  ]
}
