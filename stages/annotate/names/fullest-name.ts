/** Finds the fullest form that a text gives of a person's name. */

/**
 * Gives a function from a name to its fullest form: "Norton" to "Leslie Norton", and "Zhao" to "Zhao Lijian", since a
 * surname may come first. Where two people could be meant the name stays as it is.
 */
export function fullestNames(persons: readonly string[]): (name: string) => string {
  const forms = new Map<string, Set<string>>()
  for (const person of persons) {
    const words = person.split(' ')
    if (words.length < 2) {
      continue
    }
    for (const word of new Set([words[0], words.at(-1)])) {
      const full = forms.get(word ?? '') ?? new Set()
      forms.set(word ?? '', full.add(person))
    }
  }
  return (name) => {
    const full = name.includes(' ') ? undefined : forms.get(name)
    const [only] = full ?? []
    return full?.size === 1 && only !== undefined ? only : name
  }
}
