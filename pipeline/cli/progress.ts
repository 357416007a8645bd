/** A line on a terminal that says how far a run is, how fast, and how long it will take; nothing at all in a pipe. */

export interface Progress {
  start(total: number): void
  /** One more is done; the line is drawn again. */
  step(): void
  /** Takes the line away, so that other text can be printed. */
  clear(): void
}

/** What of a stream the line needs: `isTTY` is set on a terminal only. */
export interface LineStream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** A terminal needs no more than some lines a second. */
const drawEveryMs = 100

/** `now` gives milliseconds. */
export function progressLine(stream: LineStream, now: () => number): Progress {
  let done = 0
  let total = 0
  let startedMs = 0
  let drawnMs = 0
  const show = (text: string) => {
    if (stream.isTTY === true) {
      stream.write(`\r\u001b[K${text}`)
    }
  }
  return {
    start(count) {
      total = count
      startedMs = now()
      show(count === 0 ? '' : `0 of ${total} seeds`)
    },
    step() {
      done += 1
      if (done >= total || now() - drawnMs >= drawEveryMs) {
        drawnMs = now()
        show(done < total ? progressText(done, total, (drawnMs - startedMs) / 1000) : '')
      }
    },
    clear: () => show(''),
  }
}

/** "120 of 1000 seeds, 12 a second, 1 min 14 s left". */
export function progressText(done: number, total: number, seconds: number): string {
  const count = `${done} of ${total} seeds`
  if (seconds <= 0 || done === 0) {
    return count
  }
  const rate = done / seconds
  const left = Math.ceil((total - done) / rate)
  const time = left < 60 ? `${left} s` : `${Math.floor(left / 60)} min ${left % 60} s`
  const speed = rate >= 1 ? `${Math.round(rate)} a second` : `${Math.round(rate * 60)} a minute`
  return `${count}, ${speed}, ${time} left`
}
