import type { DutyRoster } from '../types.ts'

type Shift = DutyRoster['patterns'][number]['cycle'][number]

/** A roster while it is edited. */
export interface RosterDraft {
  readonly name: string
  readonly crews: number
  readonly anchorOn: string
  readonly cycle: readonly Shift[]
  /** Crew by member; absent for people who work by day. */
  readonly crewOf: Readonly<Record<string, number>>
}

/** What an editor begins with: the roster as it stands, or the first pattern. */
export const draftOf = (view: DutyRoster, today: string, patternName: string): RosterDraft => {
  const [pattern] = view.patterns
  const from = view.roster ?? { name: patternName, crews: pattern?.crews ?? 1, cycle: pattern?.cycle ?? [], anchorOn: `${today.slice(0, 7)}-01` }
  return {
    name: from.name, crews: from.crews, anchorOn: from.anchorOn, cycle: from.cycle, crewOf: Object.fromEntries(view.people.flatMap(({ memberId, crew }) => (crew === null ? [] : [[memberId, crew]]))),
  }
}

/** The draft with another pattern: people in crews that are no more work by day. */
export const withPattern = (draft: RosterDraft, pattern: DutyRoster['patterns'][number], name: string): RosterDraft => ({
  ...draft, name, crews: pattern.crews, cycle: pattern.cycle, crewOf: Object.fromEntries(Object.entries(draft.crewOf).filter(([, crew]) => crew < pattern.crews)),
})

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

/** The shift of a crew on a day, as the server reckons it. */
export const shiftOf = ({ crews, cycle, anchorOn }: Pick<RosterDraft, 'crews' | 'cycle' | 'anchorOn'>, crew: number, date: string): Shift | undefined => {
  if (cycle.length === 0) return undefined
  const place = (daysBetween(anchorOn, date) - Math.round((crew * cycle.length) / crews)) % cycle.length
  return cycle[place < 0 ? place + cycle.length : place]
}
