/** What each UTF-16 unit is to a comparison of words, in tables: a regular expression for each character would be several times slower. */

export const characterClass = {
  /** Space, and punctuation that does not change what a sentence says. */
  between: 0,
  letter: 1,
  digit: 2,
  /** Joins two letters or digits into one word: "don’t", "policy-makers". */
  joiner: 3,
  /** Joins two digits into one number: "12,000", "3.5", "10:30". */
  digitJoiner: 4,
  /** Counts as a word of its own: %, $, +, =. */
  symbol: 5,
  /** Whether something is quoted decides who says it. */
  quote: 6,
  question: 7,
  /** Of a script that writes words without spaces. */
  unspaced: 8,
} as const

const size = 0x10000

interface CharacterTables {
  /** One of `characterClass` for each UTF-16 unit. */
  readonly classes: Uint8Array
  /** The unit in NFKC and lower case, where that is one unit; else the unit itself. */
  readonly folded: Uint16Array
}

export const characters: CharacterTables = makeTables()

function makeTables(): CharacterTables {
  const classes = new Uint8Array(size)
  const folded = new Uint16Array(size)
  for (let unit = 0; unit < size; unit += 1) {
    const character = String.fromCharCode(unit)
    const plain = character.normalize('NFKC').toLowerCase()
    // Raised and circled digits stay what they are: 10⁶ is not 106.
    folded[unit] = plain.length === 1 && !/\p{No}/u.test(character) ? plain.charCodeAt(0) : unit
    classes[unit] = classOf(character, plain)
  }
  for (const [character, as] of [...'’‘ʼ＇'].map((each) => [each, "'"] as const)) {
    folded[character.charCodeAt(0)] = as.charCodeAt(0)
  }
  for (const character of '‐‑–−') {
    folded[character.charCodeAt(0)] = '-'.charCodeAt(0)
  }
  return { classes, folded }
}

function classOf(character: string, plain: string): number {
  // A surrogate is half of a rare letter or of a symbol such as an emoji: both are words here.
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
      character,
    )
  ) {
    return characterClass.unspaced
  }
  if (/[\p{N}]/u.test(character)) {
    return characterClass.digit
  }
  if (/[\p{L}\p{M}\p{Cs}]/u.test(character)) {
    return characterClass.letter
  }
  if ("'’‘ʼ-‐‑".includes(character)) {
    return characterClass.joiner
  }
  if (/^[.,:/·]$/.test(plain)) {
    return characterClass.digitJoiner
  }
  if ('"“”„«»「」『』＂'.includes(character)) {
    return characterClass.quote
  }
  if ('?？¿؟'.includes(character)) {
    return characterClass.question
  }
  return /[\p{S}%‰#&@＆％]/u.test(character) && character !== '`' ? characterClass.symbol : characterClass.between
}
