// Writes the addresses of all modules that a process loads to the file that LOADS names: for `node --import`.

import { appendFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

registerHooks({
  load(url, context, nextLoad) {
    appendFileSync(process.env.LOADS, `${url}\n`)
    return nextLoad(url, context)
  },
})
