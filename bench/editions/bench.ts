/** Measures PDF and DOCX beside typst and pandoc in one run, and whether memory stays flat. Prints the ratios. */

import '../ignore-closed-pipe.ts'
import { stdout } from 'node:process'
import { setImmediate } from 'node:timers/promises'
import type { Briefing } from '../../stages/render/briefing.ts'
import { writeDocx } from '../../stages/render/docx/docx.ts'
import { makeBriefing } from '../../stages/render/make-briefing.ts'
import { writePdf } from '../../stages/render/pdf/pdf.ts'
import { encodeRecord, makeRecord } from '../../stages/render/record/make-record.ts'
import type { RenderSettings } from '../../stages/render/writer.ts'
import { documentFrom } from '../../test/made-briefing.ts'
import { projectConfig } from '../../test/project-config.ts'
import { onA4 } from '../../test/stages/render/pdf/settings.ts'
import { article } from './articles.ts'
import { pandoc, typst } from './peers.ts'

const documents = 200
const rounds = 5
const pandocDocuments = 10
const memoryDocuments = Number(process.env.MEMORY_DOCUMENTS ?? 5_000)

interface Sample {
  readonly briefing: Briefing
  readonly settings: RenderSettings
  readonly record: Uint8Array
}

async function sample(number: number): Promise<Sample> {
  const document = await documentFrom(article(number), `bench/${number}.txt`)
  const profile = projectConfig.sources[document.attribution?.source ?? '']
  if (profile === undefined) {
    throw new Error(`article ${number} has no source`)
  }
  const briefing = makeBriefing(document, profile, projectConfig.series)
  const record = encodeRecord(makeRecord(document, briefing, []))
  return { briefing, record, settings: { ...onA4, record } }
}

/** CPU milliseconds a document, of all threads of this process. */
async function measure(samples: readonly Sample[], work: (sample: Sample) => unknown): Promise<number> {
  const before = process.cpuUsage()
  for (const each of samples) {
    await work(each)
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / samples.length
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}

async function measureAll(): Promise<void> {
  const samples = await Promise.all(Array.from({ length: documents }, (_, number) => sample(number)))
  const setTypst = typst()
  const works = {
    pdf: ({ briefing, settings }: Sample) => writePdf(briefing, settings),
    docx: ({ briefing, settings }: Sample) => writeDocx(briefing, settings),
    typst: ({ briefing, record }: Sample) => setTypst(briefing, record),
  }
  const times = { pdf: [] as number[], docx: [] as number[], typst: [] as number[] }
  const { pages } = await works.pdf(samples[0] as Sample)
  // The first round warms up; in the others the programs take turns, so that a busy machine slows all of them.
  for (let round = 0; round <= rounds; round += 1) {
    const part = samples.filter((_, index) => (round === 0 ? index < 20 : index % rounds === round - 1))
    for (const name of ['pdf', 'docx', 'typst'] as const) {
      const time = await measure(part, works[name])
      if (round > 0) {
        times[name].push(time)
      }
    }
  }
  const [pdf, docx, typstPdf] = [median(times.pdf), median(times.docx), median(times.typst)]
  const pandocTimes = samples.slice(0, pandocDocuments).flatMap(({ briefing }) => pandoc(briefing) ?? [])
  const lines = [
    `${documents} different documents of ${pages} pages; CPU milliseconds a document, median of ${rounds} rounds`,
    `pdf ${pdf.toFixed(1)}   docx ${docx.toFixed(1)}   typst ${typstPdf.toFixed(1)}   pandoc ${pandocTimes.length === 0 ? 'not installed' : median(pandocTimes).toFixed(1)}`,
    ratio('PDF / typst', pdf / typstPdf, 0.45),
    ...(pandocTimes.length === 0 ? [] : [ratio('DOCX / pandoc', docx / median(pandocTimes), 0.1)]),
    ratio('PDF and DOCX / typst', (pdf + docx) / typstPdf, 0.65),
  ]
  stdout.write(`${lines.join('\n')}\n`)
}

function ratio(name: string, value: number, atMost: number): string {
  return `${name}: ${value.toFixed(2)} (to reach: at most ${atMost}) ${value <= atMost ? 'met' : 'NOT MET'}`
}

/** Prints the memory that lives after each tenth of the documents, garbage collected, and that of the whole process. */
async function measureMemory(): Promise<void> {
  if (globalThis.gc === undefined) {
    throw new Error('memory is measured with node --expose-gc')
  }
  const living: string[] = []
  const resident: string[] = []
  for (let number = 0; number < memoryDocuments; number += 1) {
    const { briefing, settings } = await sample(number)
    await writePdf(briefing, settings)
    await writeDocx(briefing, settings)
    // As between two seeds of a run: what streams leave to the next tick would pile up in a loop of promises alone.
    await setImmediate()
    if ((number + 1) % Math.ceil(memoryDocuments / 10) === 0) {
      globalThis.gc()
      const { rss, heapUsed, external } = process.memoryUsage()
      living.push(megabytes(heapUsed + external))
      resident.push(megabytes(rss))
    }
  }
  const lines = [
    `memory over ${memoryDocuments} documents, MB, after each tenth of them`,
    `living   ${living.join(' ')}`,
    `resident ${resident.join(' ')}`,
  ]
  stdout.write(`${lines.join('\n')}\n`)
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(0)
}

await measureAll()
if (memoryDocuments > 0) {
  await measureMemory()
}
