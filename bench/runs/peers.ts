/** The peers: pandoc and typst, one process a document, over the first 200 texts of a corpus. */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { timeOf, wirebrief } from './corpus.ts'
import { articlePath } from './write-article.ts'

const maximumTexts = 200

/** typst as a package of the bench for editions: `npm ci` in that folder brings it. */
const typstPackage = fileURLToPath(
  new URL('../editions/node_modules/@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu', import.meta.url),
)
const typstDocument = fileURLToPath(new URL('typst-document.ts', import.meta.url))

/** A program, and the words that it takes for a text; without `command` it is skipped for a reason. */
interface Peer {
  readonly name: string
  readonly command: string | undefined
  readonly without: string
  readonly words: (work: string, number: number, seed: string) => readonly string[]
}

/** `folder` holds a corpus of `count` texts. */
export function peers(folder: string, count: number, say: (name: string, value: string) => void): void {
  const work = join(folder, 'peers')
  mkdirSync(work, { recursive: true })
  const ownMs = (wirebrief(folder, 'run', '--force').seconds * 1000) / count
  say('wirebrief: PDF, DOCX and record, ms each', ownMs.toFixed(0))
  for (const { name, command, without, words } of [pandoc, typst()]) {
    if (command === undefined) {
      say(`${name}, ms each`, `skipped: ${without}`)
      continue
    }
    const texts = Math.min(maximumTexts, count)
    let seconds = 0
    for (let number = 0; number < texts; number += 1) {
      const given = words(work, number, join(folder, 'seeds', articlePath(number)))
      seconds += timeOf(command, given, folder)
    }
    const eachMs = (seconds * 1000) / texts
    say(`${name}, ms each`, eachMs.toFixed(0))
    say(`wirebrief / ${name}`, (ownMs / eachMs).toFixed(2))
  }
}

const pandoc: Peer = {
  name: 'pandoc: DOCX',
  command: installed('pandoc'),
  without: 'pandoc is not installed',
  words: (work, number, seed) => ['-f', 'markdown', '-t', 'docx', '-o', join(work, `${number}.docx`), seed],
}

/** The program where it is installed, else its package in a Node of its own for each document. */
function typst(): Peer {
  const name = 'typst: PDF'
  const sourceOf = (work: string, number: number, seed: string) => {
    const source = join(work, `${number}.typ`)
    const paragraphs = readFileSync(seed, 'utf8').trim().split('\n')
    writeFileSync(source, paragraphs.map((text) => text.replace(/[#$*_@<>`\\[\]]/g, '\\$&')).join('\n\n'))
    return source
  }
  const command = installed('typst')
  if (command !== undefined || !existsSync(typstPackage)) {
    const words: Peer['words'] = (work, number, seed) => [
      'compile',
      sourceOf(work, number, seed),
      join(work, `${number}.pdf`),
    ]
    return { name, command, without: 'typst is not installed, nor its package: npm ci in bench/editions', words }
  }
  return {
    name: 'typst (package, a Node each): PDF',
    command: process.execPath,
    without: '',
    words: (work, number, seed) => [typstDocument, sourceOf(work, number, seed), join(work, `${number}.pdf`)],
  }
}

function installed(command: string): string | undefined {
  return spawnSync(command, ['--version']).status === 0 ? command : undefined
}
