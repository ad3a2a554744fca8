import { ageOn, type LocalDate } from '@dangjian/kernel'
import { admissionTimeline } from '@dangjian/regulations'
import type { CaseLine } from './contract/views.ts'
import type { LoadedCase } from './load-case.ts'
import { nextStepOf } from './next-step.ts'
import { paperCounts, papersOfCase } from './papers-view.ts'

/** A case as lists show it on a day. */
export const toCaseLine = (loaded: LoadedCase, day: LocalDate): CaseLine => {
  const { row, unit, facts, basis } = loaded
  const isUnderWay = row.state === 'open'
  const timeline = isUnderWay ? admissionTimeline(facts, day, basis) : []
  return {
    id: row.id, name: row.name, gender: row.gender, age: ageOn(row.birthDate, day), jobTitle: row.jobTitle, orgUnitId: unit.id, orgUnitName: unit.name, stage: row.stage, state: row.state,
    outcome: row.outcome, appliedOn: row.appliedOn, memberId: row.memberId, next: isUnderWay ? nextStepOf(facts, day, basis, timeline) : null,
    overdue: timeline.filter(({ state }) => state === 'overdue').length, ...paperCounts(loaded, papersOfCase(loaded, day)),
  }
}
