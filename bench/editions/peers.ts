/** The programs that the editions are compared with, each given the same briefings. */

import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Briefing, Element, Run } from '../../stages/render/briefing.ts'
import { fontFiles } from '../../stages/render/fonts.ts'

/** The part of typst's binding that is used. */
interface Typst {
  readonly NodeCompiler: {
    create(options: { readonly workspace: string; readonly fontArgs: readonly object[] }): {
      mapShadow(path: string, content: Buffer): void
      pdf(source: { readonly mainFileContent: string }, options: { readonly pdfStandard: string }): Uint8Array
      evictCache(age: number): void
    }
  }
}

/** The binding itself: the package around it names platforms that not every registry has, and cannot be installed there. */
const binding = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu'

const here = createRequire(import.meta.url)

/** Sets a briefing with typst, in this process; PDF/A-3a, which is one of the two standards of ours. */
export function typst(): (briefing: Briefing, record: Uint8Array) => Uint8Array {
  const { NodeCompiler } = here(binding) as Typst
  const folders = [...new Set(Object.values(fontFiles).map((file) => dirname(here.resolve(file))))]
  const workspace = tmpdir()
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: folders }] })
  return (briefing, record) => {
    compiler.mapShadow(join(workspace, 'briefing.json'), Buffer.from(record))
    const pdf = compiler.pdf({ mainFileContent: typstSource(briefing) }, { pdfStandard: 'a-3a' })
    compiler.evictCache(10)
    return pdf
  }
}

/** CPU milliseconds of pandoc for one briefing, a process for each, as it is used; nothing where it is missing. */
export function pandoc(briefing: Briefing): number | undefined {
  const command = 'pandoc --from markdown --to docx --output /dev/null && times'
  const { stdout, status } = spawnSync('sh', ['-c', command], { input: markdown(briefing), encoding: 'utf8' })
  const [minutes, seconds, systemMinutes, systemSeconds] = (
    stdout
      .trim()
      .split('\n')
      .at(-1)
      ?.match(/[\d.]+/g) ?? []
  ).map(Number)
  return status === 0
    ? ((minutes ?? 0) * 60 + (seconds ?? 0) + (systemMinutes ?? 0) * 60 + (systemSeconds ?? 0)) * 1000
    : undefined
}

/** The page that ours has: numbers in the margin, labels beside values, links, footnotes, contents, a footer that counts, the record. */
function typstSource({ title, language, footer, elements }: Briefing): string {
  const text = (words: string) => `#${JSON.stringify(words)}`
  return `#set document(title: ${JSON.stringify(title)}, date: datetime(year: 1980, month: 1, day: 1))
#set page(paper: "a4", margin: (left: 116pt, right: 103pt, top: 62pt, bottom: 78pt), footer: context [
  #set text(font: "Source Sans 3", size: 8.5pt, fill: rgb("4A5560"))
  #line(length: 100%, stroke: 0.5pt + rgb("B8C0C8"))
  ${text(`${footer.attribution} · ${footer.id}`)} #h(1fr) Page #counter(page).display() of #counter(page).final().first()
])
#set text(font: ("Source Serif 4", "Noto Sans SC"), size: 11.5pt, fill: rgb("1A1A1A"), lang: "${language}")
#set par(leading: 0.65em, spacing: 0.9em)
#show heading: set text(font: "Source Serif 4", weight: 600)
#let sans(size, body) = text(font: "Source Sans 3", size: size, fill: rgb("4A5560"), body)
#let numbered(number, body) = par[#place(dx: -24pt, sans(9.5pt, number))#body]
#pdf.attach("briefing.json", relationship: "data", mime-type: "application/json", description: "Record")
${elements.map((element) => typstBlock(element, text)).join('\n\n')}
`
}

function typstBlock(element: Element, text: (words: string) => string): string {
  const words = (runs: readonly Run[]) =>
    runs
      .map((run) => (run.href === undefined ? text(run.text) : `#link(${JSON.stringify(run.href)})[${text(run.text)}]`))
      .join('')
  switch (element.type) {
    case 'contents':
      return '#outline()'
    case 'facts':
      return element.facts
        .map(({ label, value }) => `#terms.item([#sans(9.5pt)[${text(label)}]], [#sans(9.5pt)[${words(value)}]])`)
        .join('\n')
    case 'paragraph': {
      const note = element.note === undefined ? '' : `#footnote[#sans(9pt)[${words(element.note.runs)}]]`
      return `#numbered[${element.number}][${words(element.runs)}${note}]`
    }
    case 'points':
      return element.items.map((item) => `- #sans(10.5pt)[${words(item)}]`).join('\n')
    default:
      return blockOf(element, text, '=')
  }
}

function markdown({ elements }: Briefing): string {
  const escaped = (text: string) => text.replace(/[\\`*_{}[\]()#+.!|<>$@^~"'-]/g, '\\$&')
  return elements.map((element) => blockOf(element, escaped, '#')).join('\n\n')
}

function blockOf(element: Element, written: (text: string) => string, heading: string): string {
  const words = (runs: readonly Run[]) => written(runs.map(({ text }) => text).join(''))
  switch (element.type) {
    case 'label':
      return written(element.text)
    case 'title':
      return `${heading} ${words(element.runs)}`
    case 'heading':
      return `${heading.repeat(element.level)} ${words(element.runs)}`
    case 'facts':
      return element.facts.map(({ label, value }) => `- ${written(label)} ${words(value)}`).join('\n')
    case 'contents':
      return element.entries.map(({ text }) => `- ${written(text)}`).join('\n')
    case 'points':
      return element.items.map((item) => `- ${words(item)}`).join('\n')
    case 'paragraph': {
      const note = element.note === undefined ? '' : `^[${words(element.note.runs)}]`
      return `${written(String(element.number))} ${words(element.runs)}${note}`
    }
    case 'table':
      return element.rows.flatMap((row) => row.map(({ runs }) => words(runs))).join('\n\n')
    default:
      return words(element.runs)
  }
}
