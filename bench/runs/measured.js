// Writes what a process used to the file that MEASURED names: `node --import` loads it before the program.

import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    // Kilobytes and microseconds, as Node gives them.
    writeFileSync(process.env.MEASURED, JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }))
  })
}
