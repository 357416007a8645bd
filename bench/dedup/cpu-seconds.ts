/** Seconds that this thread has worked: unlike the clock it does not count what other programs on the machine do. */

export function cpuSeconds(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1e6
}
