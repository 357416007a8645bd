/** Tells whether words show that somebody is a man or a woman. */

const woman =
  /\b(?:woman|girl|wife|widow|mother|grandmother|sister|daughter|granddaughter|aunt|niece|actress|spokeswoman|chairwoman|congresswoman|businesswoman|policewoman|waitress|queen|princess|nun|mom|heiress|bride|seamstress|landlady|fiancée|girlfriend|headmistress|Mrs|Ms|Miss|Madam|Madame|Daw|Lady|Queen|Princess)\b/u
const man =
  /\b(?:man|boy|husband|widower|father|grandfather|brother|son|grandson|uncle|nephew|spokesman|chairman|congressman|businessman|policeman|fisherman|waiter|king|prince|monk|dad|imam|bridegroom|groom|landlord|fiancé|boyfriend|headmaster|Mr|Sir|Lord|King|Prince|U|Ko)\b/u

/** The pronoun that the words of a subject call for; nothing where they are silent or speak of both. */
export function pronounOf(subject: string): 'he' | 'she' | undefined {
  const [isWoman, isMan] = [woman.test(subject), man.test(subject)]
  return isWoman === isMan ? undefined : isWoman ? 'she' : 'he'
}

/** The pronouns for one person that a text uses. */
export function pronounsIn(text: string): ReadonlySet<'he' | 'she'> {
  const found = new Set<'he' | 'she'>()
  if (/\b(?:he|him|his|himself)\b/iu.test(text)) {
    found.add('he')
  }
  if (/\b(?:she|her|hers|herself)\b/iu.test(text)) {
    found.add('she')
  }
  return found
}
