// Ends the first worker of a process before its second answer: `node --import` loads it before the program.

import { writeSync } from 'node:fs'
import { isMainThread, MessagePort, threadId } from 'node:worker_threads'

const { postMessage } = MessagePort.prototype
// The first message says that the worker is ready.
const lastMessage = 3
let messages = 0

if (!isMainThread && threadId === 1) {
  MessagePort.prototype.postMessage = function (...parts) {
    messages += 1
    if (messages === lastMessage) {
      writeSync(2, 'worker ended\n')
      process.exit(9)
    }
    return postMessage.apply(this, parts)
  }
}
