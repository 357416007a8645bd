/** `| head` closes the pipe: a bench goes on without its reader, and tidies up after itself. */

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    throw error
  }
})
