/** `wirebrief review`: writes the open questions on repeated paragraphs into the review file. */

import { dirname } from 'node:path'
import { stdout } from 'node:process'
import { exitCode } from '../document/finding.ts'
import { duplicates } from '../run/duplicates.ts'
import { reviewFileName, reviewQuestions } from '../run/review.ts'
import { encodeReview } from '../run/review-file.ts'
import type { RunSettings } from '../run/settings.ts'
import type { World } from '../world/world.ts'
import { readReview } from './read-review.ts'
import { printable } from './show.ts'

/** `config` is the absolute path of the configuration. Gives the exit code. */
export async function reviewCommand(
  world: World,
  settings: RunSettings,
  config: string,
  asJson: boolean,
): Promise<number> {
  const folder = dirname(config)
  const questions = reviewQuestions(await duplicates(world, settings), await readReview(world, folder))
  await world.files.publish(folder, [{ name: reviewFileName, bytes: encodeReview(questions) }])
  const open = questions.filter(({ answer }) => answer === null).length
  const file = `${folder}/${reviewFileName}`
  stdout.write(
    asJson
      ? `${JSON.stringify({ file, questions })}\n`
      : `${open} open ${open === 1 ? 'question' : 'questions'}, ${questions.length - open} answered, in ${printable(file)}.\n`,
  )
  return exitCode.done
}
