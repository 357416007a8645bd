/** A line on a terminal that says how far a run is; nothing at all in a pipe. */

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

export function progressLine(stream: LineStream): Progress {
  let done = 0
  let total = 0
  const show = (text: string) => {
    if (stream.isTTY === true) {
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
