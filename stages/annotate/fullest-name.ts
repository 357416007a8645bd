/** Finds the fullest form that a text gives of a person's name. */

import { actorNamed } from './named-actor.ts'
import type { Name } from './names.ts'

/**
 * Gives a function from a name to its fullest form: "Norton" to "Leslie Norton", and "Zhao" to "Zhao Lijian", since a
 * surname may come first. Where two people could be meant the name stays as it is.
 */
export function fullestNames(names: readonly Name[]): (name: string) => string {
  const forms = new Map<string, Set<string>>()
  for (const name of names) {
    const actor = actorNamed(name)
    const words = actor?.kind === 'person' ? actor.name.split(' ') : []
    if (words.length < 2) {
      continue
    }
    for (const word of new Set([words[0], words.at(-1)])) {
      const full = forms.get(word ?? '') ?? new Set()
      forms.set(word ?? '', full.add(words.join(' ')))
    }
  }
  return (name) => {
    const full = name.includes(' ') ? undefined : forms.get(name)
    const [only] = full ?? []
    return full?.size === 1 && only !== undefined ? only : name
  }
}
