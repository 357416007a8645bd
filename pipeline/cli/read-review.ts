/** Reads the review file beside config.yaml. */

import { exitCode, PipelineError } from '../document/finding.ts'
import { maximumReviewBytes, type ReviewQuestion, reviewFileName } from '../run/review.ts'
import { FileError, type World } from '../world/world.ts'

/** The questions of the review file in the config's folder; none where there is no such file. Throws `PipelineError`. */
export async function readReview(world: World, folder: string): Promise<ReviewQuestion[]> {
  try {
    const content = new TextDecoder().decode(await world.files.read(`${folder}/${reviewFileName}`, maximumReviewBytes))
    // Loaded here: most projects have no such file.
    const { parseReview } = await import('../run/review-file.ts')
    return parseReview(content, reviewFileName)
  } catch (error) {
    if (error instanceof FileError && error.code === 'ENOENT') {
      return []
    }
    if (error instanceof FileError) {
      const message = `${reviewFileName} cannot be read (${error.code}).`
      const hint = 'Let the program read it: answers in it decide what stays in a briefing.'
      throw new PipelineError(
        [{ severity: 'error', code: 'review-invalid', message, hint, file: reviewFileName }],
        exitCode.wrongUse,
      )
    }
    throw error
  }
}
