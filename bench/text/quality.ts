/** Prints how many headings, sentences and speakers are found and right: node bench/text/quality.ts. Nothing is written. */

import { readFileSync } from 'node:fs'
import { stdout } from 'node:process'
import { parse } from 'yaml'
import { sentencesOf } from '../../stages/annotate/sentences.ts'
import { quotationTruth, truthFolder } from '../../test/stages/annotate/quotation-truth.ts'
import { sentenceTexts } from '../../test/stages/annotate/sentence-texts.ts'
import { speakersIn } from '../../test/stages/annotate/speakers-in.ts'
import { headingLines, structured } from '../../test/stages/structure/structured.ts'

headings()
sentences()
speakers()

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
  print('headings, six articles', right, given, stated)
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
  print('speakers, twelve articles', right, given, stated)
}

function print(what: string, right: number, given: number, stated: number): void {
  const [precision, recall] = [right / given, right / stated].map((share) => share.toFixed(3))
  stdout.write(`${what}: precision ${precision} (${right} of ${given}), recall ${recall} (${right} of ${stated})\n`)
}
