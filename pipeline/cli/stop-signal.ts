/** SIGTERM and SIGINT as a signal for the program's own parts. */

/** Given once for the process; the second time the system's way of ending it holds again. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGTERM', 'SIGINT'] as const) {
    process.once(name, () => controller.abort())
  }
  return controller.signal
}
