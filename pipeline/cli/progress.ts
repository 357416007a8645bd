/** A line on a terminal that says how far a run is; nothing at all in a pipe. */

import type { WriteStream } from 'node:tty'

export interface Progress {
  start(total: number): void
  /** One more is done; the line is drawn again. */
  step(): void
  /** Takes the line away, so that other text can be printed. */
  clear(): void
}

export function progressLine(stream: WriteStream): Progress {
  let done = 0
  let total = 0
  const show = (text: string) => {
    if (stream.isTTY) {
      stream.write(`\r\u001b[K${text}`)
    }
  }
  return {
    start(count) {
      total = count
      show(`0 of ${total} seeds`)
    },
    step() {
      done += 1
      show(done < total ? `${done} of ${total} seeds` : '')
    },
    clear: () => show(''),
  }
}
