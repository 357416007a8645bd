/** `wirebrief duplicates`: pairs of paragraphs that repeat each other, with both texts and what differs. */

import { stdout } from 'node:process'
import type { WordEdit } from '../document/comparison.ts'
import { exitCode } from '../document/finding.ts'
import { type DuplicatePair, duplicates } from '../run/duplicates.ts'
import type { RunSettings } from '../run/settings.ts'
import type { World } from '../world/world.ts'
import { printable } from './show.ts'

/** Gives the exit code. */
export async function duplicatesCommand(world: World, settings: RunSettings, asJson: boolean): Promise<number> {
  const pairs = await duplicates(world, settings)
  stdout.write(asJson ? `${JSON.stringify({ pairs }, null, 2)}\n` : pairs.map(shownPair).join(''))
  if (!asJson) {
    stdout.write(`${pairs.length} ${pairs.length === 1 ? 'pair' : 'pairs'}.\n`)
  }
  return exitCode.done
}

/** Words that only one text has stand in [brackets]. */
function shownPair({ seed, line, text, isRemoved, isArticleSetAside, reason, evidence }: DuplicatePair): string {
  const { twin, comparison } = evidence
  const isTwinLater = isRemoved && comparison.relation === 'extends'
  const [own, other] = isTwinLater ? (['earlier', 'later'] as const) : (['later', 'earlier'] as const)
  const verdict = isRemoved ? 'left out' : isArticleSetAside ? 'set aside with its article' : 'stays'
  return [
    `${comparison.relation} ${comparison.similarity.toFixed(3)}, ${verdict} [${evidence.rule}]: ${printable(reason)}`,
    `  ${printable(seed)}:${line}  ${printable(marked(text, comparison.edits, own))}`,
    `  ${printable(twin.document)}:${twin.line}  ${printable(marked(twin.text, comparison.edits, other))}`,
    '',
    '',
  ].join('\n')
}

/** For edits of punctuation the whole text would be marked: there are no brackets then. */
function marked(text: string, edits: readonly WordEdit[], side: 'earlier' | 'later'): string {
  let shown = ''
  let position = 0
  for (const edit of edits.filter(({ kind }) => kind !== 'punctuation')) {
    const { start, end } = edit[side]
    if (start >= position && end > start) {
      shown += `${text.slice(position, start)}[${text.slice(start, end)}]`
      position = end
    }
  }
  return (shown + text.slice(position)).replaceAll('\n', '⏎')
}
