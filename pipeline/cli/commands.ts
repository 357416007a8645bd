/** The table of commands, with the options that all of them have. */

import { resolve } from 'node:path'
import { cwd } from 'node:process'
import { type Command, Option } from 'commander'
import type { World } from '../world/world.ts'
import { checkCommand } from './check-command.ts'
import { duplicatesCommand } from './duplicates-command.ts'
import { explainCommand } from './explain-command.ts'
import { loadSettings, type SettingsWords } from './load-settings.ts'
import { restoreCommand } from './restore-command.ts'
import { reviewCommand } from './review-command.ts'
import { runCommand } from './run-command.ts'
import { scheduleCommand } from './schedule-command.ts'

/** The options of every command, as commander gives them. */
export interface CommandWords extends SettingsWords {
  readonly json?: boolean
  readonly dryRun?: boolean
}

/** Each action ends by telling `done` the exit code. */
export function addCommands(program: Command, world: World, done: (code: number) => void): void {
  const settingsOf = (words: CommandWords) => loadSettings(world, words, cwd())

  common(program.command('run', { isDefault: true }))
    .description('Make a briefing of every seed (the default command).')
    .option('--dry-run', 'do everything but the writing')
    .option('--force', 'make every briefing anew; at present every run does')
    .action(async (words: CommandWords) => {
      done(await runCommand(world, await settingsOf(words), words))
    })

  common(program.command('explain'))
    .description('Show every change made to one seed: what, why, by which stage, where. Writes nothing.')
    .argument('<seed>', 'path of the seed, from here or below the seeds folder')
    .action(async (seed: string, words: CommandWords) => {
      const settings = await settingsOf(words)
      done(await explainCommand(world, settings, seed, resolve(cwd(), seed), words.json === true))
    })

  addDuplicateCommands(program, world, done)

  common(program.command('check'))
    .description(
      'Compare the output with the ledger: missing, altered, orphaned or outdated files; attribution present.',
    )
    .action(async (words: CommandWords) => {
      done(await checkCommand(world, await settingsOf(words), words.json === true))
    })

  common(program.command('schedule'))
    .description('Stay up and run by the cron expression in config.yaml, until stopped.')
    .action(async (words: CommandWords) => {
      done(await scheduleCommand(world, await settingsOf(words), words))
    })
}

/** Commands on what repeats what. */
function addDuplicateCommands(program: Command, world: World, done: (code: number) => void): void {
  const settingsOf = (words: CommandWords) => loadSettings(world, words, cwd())

  common(program.command('duplicates'))
    .description(
      'List paragraphs that repeat each other over all seeds, left out or not, with what differs. Writes nothing.',
    )
    .action(async (words: CommandWords) => {
      done(await duplicatesCommand(world, await settingsOf(words), words.json === true))
    })

  common(program.command('restore'))
    .description('Print a seed back, byte for byte, from the record of its briefing alone.')
    .argument('<seed>', 'path of the seed below the seeds folder')
    .action(async (seed: string, words: CommandWords) => {
      done(await restoreCommand(world, await settingsOf(words), seed, words.json === true))
    })

  common(program.command('review'))
    .description(
      'Write open questions on repeated paragraphs into review.yaml beside the config; the next run reads the answers.',
    )
    .action(async (words: CommandWords) => {
      done(await reviewCommand(world, await settingsOf(words), resolve(cwd(), words.config), words.json === true))
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
