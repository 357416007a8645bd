import { PassThrough } from 'node:stream'
import { afterEach, expect, test, vi } from 'vitest'
import { progressLine } from '../../../pipeline/cli/progress.ts'
import { colours, printable, showFinding } from '../../../pipeline/cli/show.ts'

afterEach(() => vi.unstubAllEnvs())

const finding = { severity: 'warning', code: 'odd', message: 'Something is odd.', hint: 'Look.' } as const
const terminal = Object.assign(new PassThrough(), { isTTY: true })
const pipe = new PassThrough()

test('a finding is coloured on a terminal, and nowhere else', () => {
  vi.stubEnv('NO_COLOR', '')
  expect(showFinding(finding, colours(terminal))).toContain('\u001b[33mwarning\u001b[39m Something is odd. [odd]')
  expect(showFinding(finding, colours(pipe))).toBe('warning Something is odd. [odd]\n        Look.')
  vi.stubEnv('NO_COLOR', '1')
  expect(showFinding(finding, colours(terminal))).not.toContain('\u001b')
})

test('what could steer a terminal is replaced', () => {
  expect(printable('a\u001b[31m\u202eb\nc')).toBe('a\u{FFFD}[31m\u{FFFD}b ⏎ c')
})

test('progress is one line on a terminal, and nothing in a pipe', () => {
  const written = (isTTY: boolean) => {
    const stream = Object.assign(new PassThrough(), { isTTY })
    const progress = progressLine(stream)
    progress.start(2)
    progress.step()
    progress.clear()
    progress.step()
    return String(stream.read() ?? '')
  }
  expect(written(true).split('\r\u001b[K')).toEqual(['', '0 of 2 seeds', '1 of 2 seeds', '', ''])
  expect(written(false)).toBe('')
})
