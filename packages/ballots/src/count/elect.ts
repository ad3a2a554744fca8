import type { CountFigures } from '../tables.ts'

/** Who is elected by a count. */
export interface ElectionOutcome {
  readonly elected: ReadonlyArray<{ readonly key: string; readonly name: string; readonly yes: number }>
  /** Keys of those who share the last seats with equal votes. */
  readonly tied: readonly string[]
  readonly vacant: number
}

/**
 * Who has the ayes asked for, up to the number of seats by votes. People with equal votes for the last seats are all left to a second round, and so are the seats for
 * which too few have the ayes (EL-05). Pure.
 */
export const elect = (votes: CountFigures['votes'], seats: number, requiredToPass: number): ElectionOutcome => {
  const carried = votes.filter(({ yes }) => yes >= requiredToPass).sort((a, b) => b.yes - a.yes || a.key.localeCompare(b.key))
  if (carried.length <= seats) return { elected: carried.map(({ key, name, yes }) => ({ key, name, yes })), tied: [], vacant: seats - carried.length }
  const last = carried[seats - 1]?.yes ?? 0
  const isTied = carried[seats]?.yes === last
  const elected = (isTied ? carried.filter(({ yes }) => yes > last) : carried.slice(0, seats)).map(({ key, name, yes }) => ({ key, name, yes }))
  return { elected, tied: isTied ? carried.filter(({ yes }) => yes === last).map(({ key }) => key) : [], vacant: seats - elected.length }
}
