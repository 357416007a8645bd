/** The program: commands, their options, and the exit code. */

import { stderr, stdout } from 'node:process'
import { Command, CommanderError } from 'commander'
import { exitCode, PipelineError } from '../document/finding.ts'
import { realWorld } from '../world/real-world.ts'
import { addCommands } from './commands.ts'
import { showAll } from './show.ts'

// A reader that has seen enough (`wirebrief run --json | head`) closes the pipe; the work goes on without it.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      throw error
    }
  })
}

process.exitCode = await main(process.argv.slice(2))

async function main(words: readonly string[]): Promise<number> {
  const asJson = words.includes('--json')
  const program = new Command('wirebrief')
    .description('Turns news texts into credited, deduplicated policy briefings in PDF and DOCX.')
    .version('0.1.0')
    .helpCommand(false)
    .configureOutput(asJson ? { outputError: () => undefined } : {})
    .exitOverride()
  let code: number = exitCode.done
  addCommands(program, realWorld(), (result) => {
    code = result
  })
  try {
    await program.parseAsync(words, { from: 'user' })
    return code
  } catch (error) {
    return complain(error, asJson, program)
  }
}

/** Shows an error in the way of its kind, and gives the exit code. */
function complain(error: unknown, asJson: boolean, program: Command): number {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? exitCode.done : complainOfUse(error, asJson, program)
  }
  if (error instanceof PipelineError) {
    if (asJson) {
      stdout.write(`${JSON.stringify({ findings: error.findings })}\n`)
    } else {
      showAll(error.findings)
    }
    return error.exitCode
  }
  stderr.write(`A fault of this program stopped it: ${error instanceof Error ? error.stack : String(error)}\n`)
  return exitCode.bug
}

/** Commander has printed its message unless JSON is wanted. */
function complainOfUse({ code, message }: CommanderError, asJson: boolean, program: Command): number {
  const names = program.commands.map((command) => command.name()).join(', ')
  const isNoCommand = code === 'commander.excessArguments'
  if (asJson) {
    const hint = isNoCommand ? `Known commands: ${names}.` : 'wirebrief COMMAND --help lists what a command takes.'
    const wrong = message.replace(/^error: /, '')
    stdout.write(
      `${JSON.stringify({ findings: [{ severity: 'error', code: 'command-invalid', message: wrong, hint }] })}\n`,
    )
  } else if (isNoCommand) {
    stderr.write(`A word that is not an option is not a command either. Known commands: ${names}.\n`)
  }
  return exitCode.wrongUse
}
