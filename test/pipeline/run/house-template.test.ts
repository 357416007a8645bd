import { expect, test } from 'vitest'
import { explain } from '../../../pipeline/run/explain.ts'
import type { RunSettings } from '../../../pipeline/run/settings.ts'
import { goodSeed, memorySettings, runIn, worldOf } from '../../memory-run.ts'
import { altered } from '../../stages/render/docx/altered.ts'
import { houseTemplate } from '../../stages/render/docx/template/house-template.ts'

const house = await houseTemplate()
const withTemplate = (bytes: Uint8Array): RunSettings => ({
  ...memorySettings,
  config: { ...memorySettings.config, editions: ['docx'] },
  houseTemplate: { file: 'house.docx', bytes },
})

test('briefings are made anew when the template changes, and explain says so', async () => {
  const world = worldOf({ 'a.txt': goodSeed })
  await runIn(world, withTemplate(house))
  expect(await runIn(world, withTemplate(new Uint8Array(house)))).toMatchObject({ unchanged: 1, outcomes: [] })
  const changed = withTemplate(altered(house, 'word/styles.xml', (text) => text.replace('Verdana', 'Tahoma')))
  expect((await explain(world, changed, 'a.txt')).pending).toEqual(['house template changed'])
  const { outcomes } = await runIn(world, changed)
  expect(outcomes).toMatchObject([{ outcome: 'made', because: ['house template changed'] }])
})

test('the report of a run says what there is to say of the settings', async () => {
  const finding = { severity: 'info', code: 'template-style-missing', message: 'No style.' } as const
  const report = await runIn(worldOf({ 'a.txt': goodSeed }), { ...memorySettings, findings: [finding] })
  expect(report.findings).toEqual([finding])
})
