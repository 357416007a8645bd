/** Writes every sample as PDF, DOCX and text into a folder: the seed, the articles, every script, hostile texts. */

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import type { Briefing } from '../../stages/render/briefing.ts'
import { formats } from '../../stages/render/formats.ts'
import { makeAll, seedText } from '../made-briefing.ts'
import { redDot } from '../red-dot.ts'
import { houseTemplate } from '../stages/render/docx/template/house-template.ts'
import { hostileBriefings } from '../stages/render/hostile-briefings.ts'
import { logos } from '../stages/render/logo/logos.ts'
import { onA4, onLetter } from '../stages/render/pdf/settings.ts'
import { sampleBriefing } from '../stages/render/sample-briefing.ts'
import { briefingIn, scripts } from '../stages/render/scripts.ts'

const articles = fileURLToPath(new URL('../articles', import.meta.url))
const [, , folder = ''] = argv

function write(name: string, bytes: Uint8Array | string): void {
  writeFileSync(`${folder}/${name}`, bytes)
}

async function writeEditions(name: string, briefing: Briefing, settings = onA4): Promise<void> {
  for (const format of formats) {
    const edition = await format.write(briefing, settings)
    write(`${name}${format.extension}`, format.name === 'text' ? edition.drawn : edition.bytes)
  }
}

mkdirSync(folder, { recursive: true })
const names = readdirSync(articles).filter((name) => name.endsWith('.txt') && name !== 'no-attribution.txt')
for (const path of [...names.map((name) => `test/articles/${name}`), 'seeds/000_9e63f262cca9a05c.txt']) {
  const name = path.replace(/^.*\/|\.txt$/g, '')
  const { pdf, docx, text } = await makeAll(seedText(path))
  write(`${name}.pdf`, pdf)
  write(`${name}.docx`, docx)
  write(`${name}.txt`, text)
}
for (const script of scripts) {
  await writeEditions(`script-${script.language}`, briefingIn(script))
}
for (const [name, briefing] of Object.entries(hostileBriefings)) {
  await writeEditions(`hostile-${name}`, briefing)
}
const look = { accent: '8A1538', logo: { bytes: redDot, text: 'Harbour Institute' } }
const template = { file: 'house.docx', bytes: await houseTemplate({ withFirst: true }) }
await writeEditions('house-letter', sampleBriefing, { ...onLetter, ...look, template })
await writeEditions('sample-letter', sampleBriefing, { ...onLetter, ...look })
for (const [kind, bytes] of Object.entries(logos)) {
  const logo = { bytes, text: 'Harbour Institute' }
  await writeEditions(`logo-letter-${kind}`, sampleBriefing, { ...onLetter, ...look, logo })
}
