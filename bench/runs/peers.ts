/** The peers: pandoc and typst, one process a document, over the first 200 texts of a corpus. */

import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { timeOf, wirebrief } from './corpus.ts'
import { articlePath } from './write-article.ts'

const maximumTexts = 200

/** A peer that is not installed is named as skipped. `folder` holds a corpus of `count` texts. */
export function peers(folder: string, count: number, say: (name: string, value: string) => void): void {
  const work = join(folder, 'peers')
  mkdirSync(work, { recursive: true })
  const texts = Math.min(maximumTexts, count)
  const numbers = Array.from({ length: texts }, (_, number) => number)
  const own = wirebrief(folder, 'run', '--force')
  const ownEach = own.seconds / count
  say('wirebrief: PDF, DOCX and record, ms each', (ownEach * 1000).toFixed(0))
  peer('pandoc: DOCX', 'pandoc', ['--version'], () => {
    for (const number of numbers) {
      const seed = join(folder, 'seeds', articlePath(number))
      timeOf('pandoc', ['-f', 'markdown', '-t', 'docx', '-o', join(work, `${number}.docx`), seed], folder)
    }
  })
  peer('typst: PDF', 'typst', ['--version'], () => {
    for (const number of numbers) {
      const source = join(work, `${number}.typ`)
      const paragraphs = readFileSync(join(folder, 'seeds', articlePath(number)), 'utf8')
        .trim()
        .split('\n')
      writeFileSync(source, paragraphs.map((text) => text.replace(/[#$*_@<>`\\[\]]/g, '\\$&')).join('\n\n'))
      timeOf('typst', ['compile', source, join(work, `${number}.pdf`)], folder)
    }
  })

  function peer(name: string, command: string, probe: readonly string[], work_: () => void): void {
    if (spawnSync(command, probe).status !== 0) {
      say(name, 'skipped: not installed')
      return
    }
    const start = performance.now()
    work_()
    const each = (performance.now() - start) / texts
    say(`${name}, ms each`, each.toFixed(0))
    say(`wirebrief / ${name}`, ((ownEach * 1000) / each).toFixed(2))
  }
}
