/** Deletes the half-written files that a run leaves when it is killed. Only called while the lock is held. */

import type { World } from '../world/world.ts'
import { outputFiles } from './output-folder.ts'

/** `.part` with a dot in front is the name that `Files.publish` writes under until a file is whole. */
export async function sweep(world: World, output: string): Promise<void> {
  const paths = await outputFiles(world, output)
  for (const path of paths.filter((each) => /(?:^|\/)\.[^/]*\.part$/.test(each))) {
    await world.files.remove(`${output}/${path}`)
  }
}
