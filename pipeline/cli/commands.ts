/** The table of commands, with the options that all of them have. */

import { resolve } from 'node:path'
import { cwd } from 'node:process'
import { type Command, Option } from 'commander'
import type { RunSettings } from '../run/settings.ts'
import type { World } from '../world/world.ts'
import type { SettingsWords } from './load-settings.ts'
import { stopSignal } from './stop-signal.ts'

/** The options of every command, as commander gives them. */
export interface CommandWords extends SettingsWords {
  readonly json?: boolean
  readonly dryRun?: boolean
  readonly force?: string | boolean
  readonly prune?: boolean
  readonly wait?: boolean
}

/** Each action ends by telling `done` the exit code. What an action needs is loaded when it is asked for: help is quick. */
export function addCommands(program: Command, world: World, done: (code: number) => void): void {
  const settingsOf = async (words: CommandWords) => {
    const { loadSettings } = await import('./load-settings.ts')
    return await loadSettings(world, words, cwd())
  }

  common(program.command('run', { isDefault: true }))
    .description('Make a briefing of every seed (the default command).')
    .option('--dry-run', 'do everything but the writing')
    .option('--force [stage]', 'make every briefing anew, or only what comes from one stage on')
    .option('--prune', 'delete the briefings of seeds that are gone or set aside')
    .option('--wait', 'wait for another run to end')
    .action(async (words: CommandWords) => {
      const { runCommand } = await import('./run-command.ts')
      done(await runCommand(world, await settingsOf(words), words, stopSignal()))
    })

  common(program.command('explain'))
    .description('Show every change made to one seed: what, why, by which stage, where. Writes nothing.')
    .argument('<seed>', 'path of the seed, from here or below the seeds folder')
    .action(async (seed: string, words: CommandWords) => {
      const { explainCommand } = await import('./explain-command.ts')
      const settings = await settingsOf(words)
      done(await explainCommand(world, settings, seed, resolve(cwd(), seed), words.json === true))
    })

  common(program.command('check'))
    .description(
      'Compare the output with the ledger: missing, altered, orphaned or outdated files; attribution present.',
    )
    .action(async (words: CommandWords) => {
      const { checkCommand } = await import('./check-command.ts')
      done(await checkCommand(world, await settingsOf(words), words.json === true))
    })

  common(program.command('status'))
    .description('Show the last runs, the next one, revisions and what is open.')
    .action(async (words: CommandWords) => {
      const { statusCommand } = await import('./status-command.ts')
      done(await statusCommand(world, await settingsOf(words), words.json === true))
    })
  addStayingUp(program, world, settingsOf, done)
}

/** The commands that stay up until they are stopped. */
function addStayingUp(
  program: Command,
  world: World,
  settingsOf: (words: CommandWords) => Promise<RunSettings>,
  done: (code: number) => void,
): void {
  common(program.command('watch'))
    .description('Stay up and run when seeds have changed, until stopped.')
    .action(async (words: CommandWords) => {
      const { watchCommand } = await import('./watch-command.ts')
      done(await watchCommand(world, await settingsOf(words), words, stopSignal()))
    })

  common(program.command('schedule'))
    .description('Stay up and run by the cron expression in config.yaml, until stopped.')
    .action(async (words: CommandWords) => {
      const { scheduleCommand } = await import('./schedule-command.ts')
      done(await scheduleCommand(world, () => settingsOf(words), words, stopSignal()))
    })
}

function common(command: Command): Command {
  return command
    .addOption(new Option('--config <file>', 'the configuration').default('config.yaml'))
    .option('--seeds <folder>', 'where the seeds are, in place of the config’s')
    .option('--output <folder>', 'where the briefings go, in place of the config’s')
    .option('--state <folder>', 'where the ledger is, in place of the config’s')
    .option('--json', 'print JSON for machines')
}
