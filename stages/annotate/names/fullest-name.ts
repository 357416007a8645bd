/** Finds the fullest form that a text gives of a person's name. */

/**
 * Gives a function from a name to its fullest form: "Norton" to "Leslie Norton", and "Zhao" to "Zhao Lijian", since a
 * surname may come first. Where two people could be meant the name stays as it is.
 */
export function fullestNames(persons: readonly string[]): (name: string) => string {
  const holders = new Map<string, Set<string>>()
  for (const person of persons.filter((name) => name.includes(' '))) {
    for (const word of person.split(' ')) {
      holders.set(word, (holders.get(word) ?? new Set()).add(person))
    }
  }
  return (name) => {
    const full = holders.get(name)
    const [only] = full ?? []
    const isOne = full?.size === 1 && only !== undefined
    // A word from the middle of a name, as "Lau" of "Alfred Lau Kin-fung", only shows that two could be meant.
    return isOne && (only.startsWith(`${name} `) || only.endsWith(` ${name}`)) ? only : name
  }
}
