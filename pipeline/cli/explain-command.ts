/** `wirebrief explain SEED`: every change, with stage, reason, line, before and after. */

import { relative, sep } from 'node:path'
import { stdout } from 'node:process'
import { annotationWords } from '../document/annotation.ts'
import type { Block, Credit } from '../document/document.ts'
import type { Change } from '../document/edit.ts'
import { exitCode } from '../document/finding.ts'
import { type Explanation, explain } from '../run/explain.ts'
import type { RunSettings } from '../run/settings.ts'
import type { World } from '../world/world.ts'
import { colours, printable, showFinding } from './show.ts'

/** Longer texts are cut in the middle; `--json` has them whole. */
const maximumShown = 160

/** `seed` is as the user gave it, `absolute` the path it would be from here. Gives the exit code. */
export async function explainCommand(
  world: World,
  settings: RunSettings,
  seed: string,
  absolute: string,
  asJson: boolean,
): Promise<number> {
  const below = relative(settings.folders.seeds, absolute).split(sep).join('/')
  const wanted = below.startsWith('..') ? seed : below
  const explained = await explain(world, settings, wanted)
  const { document } = explained
  stdout.write(asJson ? `${JSON.stringify(plain(explained), null, 2)}\n` : shown(explained))
  return document.findings.some(({ severity }) => severity === 'error') ? exitCode.someSetAside : exitCode.done
}

/** For machines: the changes with their blocks whole. */
function plain({ document, settled, pending }: Explanation) {
  const { id, seed, attribution, changes, findings } = document
  return { id, seed, attribution, ...madeIn(settled), pending, changes, findings }
}

function shown({ document, settled, pending }: Explanation): string {
  const colour = colours(stdout)
  const { seed, changes, findings } = document
  const held = findings.some(({ severity }) => severity === 'error')
  return [
    `${printable(seed.path)}: ${changes.length} changes; ${held ? 'held back, no briefing is made' : 'a briefing is made'}`,
    ...(settled === undefined
      ? []
      : [`${settled.standing} by run ${settled.run}, because: ${settled.because.join('; ')}`]),
    ...(pending.length === 0 ? [] : [`the next run works on it, because: ${pending.join('; ')}`]),
    '',
    ...changes.flatMap(changeLines),
    ...findings.map((finding) => showFinding(finding, colour)),
    '',
  ].join('\n')
}

function madeIn(settled: Explanation['settled']) {
  return settled === undefined ? {} : { standing: settled.standing, run: settled.run, because: settled.because }
}

function changeLines({ stage, version, edit, before, after }: Change): string[] {
  const block = before[0]
  const line = edit.kind === 'report' ? edit.finding.line : block?.place.line
  const where = line === undefined ? 'document' : `line ${line}`
  const head = `${stage} ${version}, ${where}: ${edit.kind}, because: ${printable(edit.reason)}`
  switch (edit.kind) {
    case 'report':
      return [head, `  reports: ${printable(edit.finding.message)}`, '']
    case 'attribute':
      return [
        head,
        `  source: ${edit.attribution.source}`,
        ...edit.attribution.evidence.map((each) => `  evidence: ${printable(each)}`),
        '',
      ]
    case 'reject':
      return [head, `  held against: line ${edit.candidate.line} of ${printable(edit.candidate.document)}`, '']
    case 'credit':
      return [head, ...edit.credits.map((credit) => `  ${creditLine(credit)}`), '']
    case 'annotate': {
      const text = block?.text ?? ''
      return [head, ...edit.annotations.map((each) => `  ${printable(annotationWords(each, text))}`), '']
    }
    default:
      return [
        head,
        `  before: ${blockLine(before)}`,
        `  after:  ${after.length === 0 ? '(left out)' : blockLine(after)}`,
        '',
      ]
  }
}

function blockLine(blocks: readonly Block[]): string {
  return blocks
    .map(({ kind, level, text }) => `[${kind}${level === undefined ? '' : ` ${level}`}] ${shortened(printable(text))}`)
    .join(' | ')
}

function shortened(text: string): string {
  const half = Math.floor(maximumShown / 2)
  const oneLine = text.replaceAll('\n', '⏎')
  return oneLine.length <= maximumShown ? oneLine : `${oneLine.slice(0, half)} … ${oneLine.slice(-half)}`
}

/** "reporter: Li Na in Bangkok (RFA Lao)". */
function creditLine({ role, names, places, service }: Credit): string {
  const where = places === undefined ? '' : ` in ${places.join(', ')}`
  return printable(`${role}: ${names.join(', ')}${where}${service === undefined ? '' : ` (${service})`}`)
}
