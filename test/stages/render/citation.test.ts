import { expect, test } from 'vitest'
import type { SourceProfile } from '../../../pipeline/document/source-profile.ts'
import { citationOf } from '../../../stages/render/citation.ts'
import { wordsOf } from '../../../stages/render/runs.ts'
import { documentFrom } from '../../made-briefing.ts'
import { projectConfig } from '../../project-config.ts'

const pointer = 'Byline and notice stand in full under “Source and attribution”.'
const notice = 'Copyright © 1998-2023, RFA. Used with the permission of Radio Free Asia.'

async function cited(lines: readonly string[]) {
  const document = await documentFrom([...lines, notice].join('\n'))
  const profile: SourceProfile | undefined = projectConfig.sources.rfa
  if (profile === undefined) {
    throw new Error('config.yaml has no source rfa')
  }
  return citationOf(document, profile)
}

const text = [
  'Two quays were closed on Friday, the harbour office said in a note to all ship owners.',
  'They stay closed.',
]

test('cites authors, title, publisher, date and address', async () => {
  const head = ['---', 'title: Quays close', 'date: 2023-05-04', 'url: https://www.rfa.org/english/quays.html', '---']
  const byline = 'Reported by Ada Lind for RFA’s Burmese Service. Written in English by Cy Marsh. Edited by Di Ro.'
  const runs = await cited([...head, ...text, byline])
  const where = 'Radio Free Asia (RFA), 4 May 2023, https://www.rfa.org/english/quays.html'
  expect(wordsOf(runs)).toBe(
    `Source: Ada Lind (RFA’s Burmese Service) and Cy Marsh, “Quays close”, ${where}. ${pointer}`,
  )
  expect(runs.flatMap(({ href }) => href ?? [])).toEqual(['https://www.rfa.org/english/quays.html'])
})

test('names nobody and no day that the source does not name', async () => {
  const runs = await cited(['Quays close', ...text])
  expect(wordsOf(runs)).toBe(
    `Source: “Quays close”, Radio Free Asia (RFA), date not stated in the source. The notice stands in full under “Source and attribution”.`,
  )
})

test('marks the language of names and title, and begins with a word of its own', async () => {
  const lines = ['两座码头星期五关闭', '港务局星期五发出通知，两座码头即日起关闭。', '船主们说，他们事先没有收到消息。']
  const runs = await cited([...lines, '自由亚洲电台记者李水报道 责编：何山 网编：苏海'])
  expect(runs[0]).toEqual({ text: 'Source: ' })
  expect(runs.filter(({ language }) => language === 'zh-Hans').map((run) => run.text)).toEqual([
    expect.stringContaining('李水'),
    '两座码头星期五关闭',
  ])
})
