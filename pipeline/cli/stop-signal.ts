/** SIGTERM and SIGINT as a signal for the program's own parts. */

/** Given at the first of them. A terminal sends SIGINT to the launcher too, which passes it on: a second one changes nothing. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGTERM', 'SIGINT'] as const) {
    process.on(name, () => controller.abort())
  }
  return controller.signal
}
