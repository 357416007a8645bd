/** Prints how much of what a person marked is found, and how much of what is found is right: node bench/text/quality.ts. Nothing is written. */

import '../ignore-closed-pipe.ts'
import { readFileSync } from 'node:fs'
import { stdout } from 'node:process'
import { parse } from 'yaml'
import { sentencesOf } from '../../stages/annotate/sentences.ts'
import { scored, scoreFolder } from '../../test/marked-articles/score.ts'
import { precisionOf, recallOf, type Tally } from '../../test/marked-articles/tally.ts'
import { quotationTruth, truthFolder } from '../../test/stages/annotate/quotations/quotation-truth.ts'
import { speakersIn } from '../../test/stages/annotate/quotations/speakers-in.ts'
import { sentenceTexts } from '../../test/stages/annotate/sentence-texts.ts'
import { headingLines, structured } from '../../test/stages/structure/structured.ts'

markedFolder('articles of the development set', 'development')
markedFolder('articles of the second development set', 'development-2')
markedFolder('articles of the third development set', 'development-3')
markedFolder('articles of the fourth development set', 'development-4')
markedFolder('articles of the fifth development set', 'development-5')
markedFolder('articles of the sixth development set', 'development-6')
markedFolder('articles of the seventh development set', 'development-7')
markedFolder('articles of the held-out set', 'held-out')
markedFolder('articles of the second held-out set', 'held-out-2')
headings()
sentences()
speakers()

/** Written and marked by people who had not seen the rules. */
function markedFolder(name: string, folder: string): void {
  const tallyOf = scoreFolder(folder)
  // Two authors marked speakers alone, or speakers and names.
  for (const what of scored.filter((each) => tallyOf(each).stated > 0)) {
    print(`${name}, ${what}`, tallyOf(what))
  }
}

function headings(): void {
  const folder = new URL('../../test/articles/unseen/', import.meta.url)
  const truth: Record<string, number[]> = parse(readFileSync(new URL('truth.yaml', folder), 'utf8'))
  let [right, given, stated] = [0, 0, 0]
  for (const [name, lines] of Object.entries(truth)) {
    const found = headingLines(structured({ path: name, bytes: readFileSync(new URL(name, folder)) }))
    right += found.filter((line) => lines.includes(line)).length
    given += found.length
    stated += lines.length
  }
  print('own articles, headings', { right, given, stated })
}

/** A text counts as right when it is cut exactly as marked. */
function sentences(): void {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  const own = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))
  const peer = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment.trim())
  const score = (cut: (text: string) => string[]) =>
    sentenceTexts.filter((text) => cut(text.replaceAll(' | ', ' ')).join(' | ') === text).length
  stdout.write(`sentences: ${score(own)} of ${sentenceTexts.length} texts cut right; Intl.Segmenter ${score(peer)}\n`)
}

function speakers(): void {
  let [right, given, stated] = [0, 0, 0]
  for (const { file, quotations } of quotationTruth()) {
    const found = speakersIn(structured({ path: 'a.txt', bytes: readFileSync(new URL(file, truthFolder)) }))
    for (const { line, begins, speakers: wanted } of quotations) {
      const speaker = found.find((each) => each.line === line && each.words.slice(1).startsWith(begins))?.speaker ?? '-'
      stated += wanted.length > 0 ? 1 : 0
      given += speaker === '-' ? 0 : 1
      right += wanted.includes(speaker) ? 1 : 0
    }
  }
  print('own articles, speakers', { right, given, stated })
}

function print(what: string, tally: Tally): void {
  const { right, given, stated } = tally
  const [precision, recall] = [precisionOf(tally), recallOf(tally)].map((share) => share.toFixed(3))
  stdout.write(`${what}: precision ${precision} (${right} of ${given}), recall ${recall} (${right} of ${stated})\n`)
}
