/** Finds abbreviations with points that are spelled in two ways: “U.N’s” beside “U.N.’s”. */

import type { Block } from '../../pipeline/document/document.ts'
import type { Finding } from '../../pipeline/document/finding.ts'
import { lineOf, pointToCheck } from './point-to-check.ts'

const pointed = /(?<![\p{L}\p{N}.])(?:\p{Lu}\.){1,5}\p{Lu}(?:\.|(?![\p{L}\p{N}]))/gu

/** One finding for each abbreviation that lacks its last point somewhere and has it elsewhere. */
export function spellingVariants(body: readonly Block[]): Finding[] {
  const forms = new Map<string, { readonly whole: Block[]; readonly cut: Block[] }>()
  for (const block of body) {
    for (const [form] of block.text.matchAll(pointed)) {
      const letters = form.replaceAll('.', '')
      const entry = forms.get(letters) ?? { whole: [], cut: [] }
      forms.set(letters, entry)
      ;(form.endsWith('.') ? entry.whole : entry.cut).push(block)
    }
  }
  return [...forms].flatMap(([letters, { whole, cut }]) => {
    const [usual, odd] = [whole[0], cut[0]]
    return usual === undefined || odd === undefined ? [] : [variantFinding(letters, usual, odd)]
  })
}

function variantFinding(letters: string, usual: Block, odd: Block): Finding {
  const short = [...letters].join('.')
  const said = `The text spells “${short}.” (${lineOf(usual)}) and “${short}” (${lineOf(odd)}).`
  return pointToCheck({ code: 'spelling-varies', severity: 'info', said, blocks: [usual, odd] })
}
