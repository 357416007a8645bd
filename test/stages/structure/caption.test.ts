import { expect, test } from 'vitest'
import { structuredLines } from './structured.ts'

const kindOf = (text: string) => structuredLines(['Ferry stops', text]).blocks[1]?.kind

test.each([
  'Caption: The ferry in March.',
  'FILE PHOTO: The ferry',
  'FILE - The ferry in March',
  'The ferry in March. (AFP)',
  'The ferry (Jon Aker/Getty Images)',
  '图：渡轮',
  '渡轮停泊在港口（网络图片）',
  '渡轮（法新社）',
])('%s is a caption', (text) => {
  expect(kindOf(text)).toBe('caption')
})

test.each([
  'Photographs were taken of the crew: all of them.',
  'The story was told by Agence France Presse (AFP)',
  'The ferry (built in 1961)',
  'The crew told Reuters',
  `Photo: ${'word '.repeat(70)}`,
  '图书馆关闭了',
])('%s is no caption', (text) => {
  expect(kindOf(text)).not.toBe('caption')
})
