import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { wirebrief } from '../../command.ts'
import { article, goodSeed } from '../../memory-run.ts'
import { namesIn, project } from '../../project-folder.ts'

const byline = 'Reported by Ann Example for RFA’s Uyghur Service. Written in English by Bo Example.'

/** A project with two briefings, and the path of the edition of each with that extension. */
function twoBriefings(extension: string) {
  const folder = project({ 'a.txt': goodSeed, 'b.txt': article('Karsu') })
  expect(wirebrief(folder, []).code).toBe(0)
  const [one = '', other = ''] = ['a', 'b'].map((name) =>
    join(folder, 'output', name, namesIn(folder, 'output', name).find((file) => file.endsWith(extension)) ?? ''),
  )
  return { folder, one, other }
}

test('check --deep reads every edition back', () => {
  const { folder } = twoBriefings('.pdf')
  const { code, out } = wirebrief(folder, ['check', '--deep'])
  expect({ code, out }).toEqual({ code: 0, out: '2 briefings, 8 files, 4 editions read back: all as it was made.\n' })
})

test('check --deep tells that the credit was taken out of a DOCX', () => {
  const { folder, one } = twoBriefings('.docx')
  const parts = unzipSync(readFileSync(one))
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(text).toContain(byline)
  writeFileSync(one, zipSync({ ...parts, 'word/document.xml': strToU8(text.replace(byline, '')) }))
  const { code, out } = wirebrief(folder, ['check', '--deep', '--json'])
  const { findings, editionsRead } = JSON.parse(out)
  expect({ code, editionsRead }).toEqual({ code: 1, editionsRead: 4 })
  expect(findings.map((finding: { code: string }) => finding.code)).toEqual(['output-altered', 'credit-missing'])
})

test('check --deep tells that a PDF is that of another briefing; check alone that it was altered', () => {
  const { folder, one, other } = twoBriefings('.pdf')
  copyFileSync(other, one)
  expect(wirebrief(folder, ['check']).out).not.toContain('words-missing')
  const { code, out } = wirebrief(folder, ['check', '--deep'])
  expect(code).toBe(1)
  expect(out).toMatch(/output-altered[\s\S]*words-missing/)
})
