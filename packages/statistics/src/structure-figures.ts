import type { Scope } from '@dangjian/db'
import { AppError, today, type LocalDate } from '@dangjian/kernel'
import { statisticsText as text } from './locales/zh-CN.ts'
import { ageBands, standingBands } from './bands.ts'
import type { PartyStatisticsInput } from './party-statistics.ts'
import { selectMemberGroups, type MemberGroup } from './statistics-store.ts'
import { unitsOn } from './units-on.ts'

/** One chart: bars in a fixed order; `probationary` is the part of the bar that is still on probation. */
export interface StructureChart {
  readonly key: 'age' | 'education' | 'standing' | 'gender' | 'police'
  readonly bars: ReadonlyArray<{ readonly key: string; readonly label: string; readonly count: number; readonly probationary: number }>
}

export interface StructureFigures {
  readonly orgUnitName: string
  readonly asOf: LocalDate
  readonly members: number
  readonly charts: readonly StructureChart[]
}

const chart = (key: StructureChart['key'], groups: readonly MemberGroup[], labels: ReadonlyArray<readonly [string, string]>, markOf: (group: MemberGroup) => string): StructureChart => ({
  key,
  bars: labels.map(([mark, label]) => {
    const own = groups.filter((group) => markOf(group) === mark)
    return { key: mark, label, count: own.reduce((sum, { count }) => sum + count, 0), probationary: own.reduce((sum, { count, isFormal }) => (isFormal ? sum : sum + count), 0) }
  }),
})

/** The structure of the roster on a day: age, education, standing, gender and police type. Throws NOT_FOUND and DATE_IN_FUTURE. */
export const structureFigures = async (scope: Scope, input: PartyStatisticsInput): Promise<StructureFigures> => {
  const now = today(scope.clock)
  const asOf = input.asOf ?? now
  if (asOf > now) throw new AppError('DATE_IN_FUTURE', { date: asOf, today: now }, 422)
  const { unit, units } = await unitsOn(scope, input.orgUnitId, asOf)
  const groups = await selectMemberGroups(scope, units.map(({ id }) => id), asOf)
  const shown = Object.entries(text.police).filter(([key]) => groups.some(({ policeType }) => (policeType ?? 'none') === key))
  return {
    orgUnitName: unit.name,
    asOf,
    members: groups.reduce((sum, { count }) => sum + count, 0),
    charts: [
      chart('age', groups, ageBands.map(({ key }) => [key, text.ages[key]]), ({ age }) => age),
      chart('education', groups, Object.entries(text.educations), ({ education }) => education),
      chart('standing', groups, [...standingBands.map(({ key }) => [key, text.standings[key]] as const), ['none', text.standings.none]], ({ standing }) => standing),
      chart('gender', groups, [['male', text.genders.male], ['female', text.genders.female]], ({ gender }) => gender),
      chart('police', groups, shown, ({ policeType }) => policeType ?? 'none'),
    ],
  }
}
