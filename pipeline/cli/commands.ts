/** The table of commands, with the options that all of them have. */

import { resolve } from 'node:path'
import { cwd, env } from 'node:process'
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
  readonly deep?: boolean
  readonly wait?: boolean
}

/** Each action ends by telling `done` the exit code. What an action needs is loaded when it is asked for: help is quick. */
export function addCommands(program: Command, world: World, done: (code: number) => void): void {
  const settingsOf = async (words: CommandWords) => {
    const { loadSettings } = await import('./load-settings.ts')
    return await loadSettings(world, words, cwd(), env.SOURCE_DATE_EPOCH)
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
    .option(
      '--deep',
      'also read every finished edition back: do credit, properties and words of the source stand in it?',
    )
    .action(async (words: CommandWords) => {
      const { checkCommand } = await import('./check-command.ts')
      done(await checkCommand(world, await settingsOf(words), words))
    })

  common(program.command('status'))
    .description('Show the last runs, the next one, revisions and what is open.')
    .action(async (words: CommandWords) => {
      const { statusCommand } = await import('./status-command.ts')
      done(await statusCommand(world, await settingsOf(words), words.json === true))
    })
  addComparing(program, world, settingsOf, done)
  addStayingUp(program, world, settingsOf, done)
}

type SettingsOf = (words: CommandWords) => Promise<RunSettings>

/** The commands on what repeats what. */
function addComparing(program: Command, world: World, settingsOf: SettingsOf, done: (code: number) => void): void {
  common(program.command('duplicates'))
    .description(
      'List paragraphs that repeat each other over all seeds, left out or not, with what differs. Writes nothing.',
    )
    .action(async (words: CommandWords) => {
      const { duplicatesCommand } = await import('./duplicates-command.ts')
      done(await duplicatesCommand(world, await settingsOf(words), words.json === true))
    })

  common(program.command('restore'))
    .description('Print a seed back, byte for byte, from the record of its briefing alone.')
    .argument('<seed>', 'path of the seed below the seeds folder')
    .action(async (seed: string, words: CommandWords) => {
      const { restoreCommand } = await import('./restore-command.ts')
      done(await restoreCommand(world, await settingsOf(words), seed, words.json === true))
    })

  common(program.command('review'))
    .description(
      'Write open questions on repeated paragraphs into review.yaml beside the config; the next run reads the answers.',
    )
    .action(async (words: CommandWords) => {
      const { reviewCommand } = await import('./review-command.ts')
      done(await reviewCommand(world, await settingsOf(words), resolve(cwd(), words.config), words.json === true))
    })
}

/** The commands that stay up until they are stopped. */
function addStayingUp(program: Command, world: World, settingsOf: SettingsOf, done: (code: number) => void): void {
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
    .option('--date <day>', 'print this day, such as 2026-11-23, as the day of compiling')
    .option('--json', 'print JSON for machines')
}
