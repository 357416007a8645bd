import { expect, test } from 'vitest'
import { readTemplate } from '../../../pipeline/cli/read-template.ts'
import { memoryWorld } from '../../../pipeline/world/memory-world.ts'
import { projectConfig } from '../../project-config.ts'
import { altered } from '../../stages/render/docx/altered.ts'
import { houseTemplate } from '../../stages/render/docx/template/house-template.ts'

const house = await houseTemplate()
const world = memoryWorld({
  '/office/house.docx': house,
  '/office/bare.docx': altered(house, 'word/styles.xml', (text) => text.replace(/"(caption|Subtitle)"/g, '"Other"')),
  '/office/letter.docx': 'Dear Sir or Madam',
  '/office/big.docx': 'x'.repeat(5_000_001),
})

function read(template?: string) {
  return readTemplate(world, { ...projectConfig, ...(template !== undefined && { template }) }, '/office')
}

test('reads the template beside the configuration, and none without one', async () => {
  expect(await read('house.docx')).toEqual({ template: { file: 'house.docx', bytes: house }, findings: [] })
  expect(await read()).toBeUndefined()
})

test('names the styles that it lacks', async () => {
  expect((await read('bare.docx'))?.findings).toMatchObject([
    {
      severity: 'info',
      code: 'template-style-missing',
      message: 'The template bare.docx has no styles “Subtitle”, “caption”: briefings take Wirebrief’s own.',
    },
  ])
})

test.each([
  ['letter.docx', 'The template letter.docx is damaged, or no DOCX.'],
  ['gone.docx', 'The template gone.docx cannot be read (ENOENT).'],
  ['big.docx', 'The template big.docx is larger than 5000000 bytes.'],
])('refuses %s', async (file, message) => {
  const finding = { code: 'template-unreadable', message, hint: expect.any(String), file }
  await expect(read(file)).rejects.toMatchObject({ findings: [finding], exitCode: 2 })
})
