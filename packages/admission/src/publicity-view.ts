import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { addDays, type LocalDate } from '@dangjian/kernel'
import { addWorkingDays, holidayCalendar } from '@dangjian/regulations'
import type { PublicityView } from './contract/views.ts'
import type { ObjectionRow, PublicityRow } from './publicity-store.ts'

interface Around {
  readonly name: string
  readonly unit: { readonly id: string; readonly name: string; readonly path: string }
  readonly objections: readonly ObjectionRow[]
  readonly day: LocalDate
  readonly isUnderWay: boolean
}

/** Working days from one day to another, both counted. */
const workingDaysWithin = (from: LocalDate, to: LocalDate): number => {
  const calendar = holidayCalendar()
  let count = 0
  while (addWorkingDays(addDays(from, -1), count + 1, calendar).date <= to) count += 1
  return count
}

/** A publicity as it is shown; what was said is opened only for those who handle the case. */
export const publicityView = (scope: Scope, publicity: PublicityRow, { name, unit, objections, day, isUnderWay }: Around): PublicityView => {
  const canHandle = can(scope.access, 'admission.handle', unit.path)
  const own = objections.filter(({ publicityId }) => publicityId === publicity.id)
  const isClear = own.every(({ state }) => state !== 'open')
  return {
    id: publicity.id, caseId: publicity.caseId, name, orgUnitId: unit.id, orgUnitName: unit.name, kind: publicity.kind, state: publicity.state, startsOn: publicity.startsOn, endsOn: publicity.endsOn,
    workingDays: publicity.workingDays, workingDaysLeft: publicity.state === 'open' ? workingDaysWithin(day > publicity.startsOn ? day : publicity.startsOn, publicity.endsOn) : 0, isProvisional: publicity.isProvisional === 1, place: publicity.place, closedOn: publicity.closedOn,
    canClose: canHandle && isUnderWay && publicity.state === 'open' && day > publicity.endsOn && isClear,
    objections: own.map((one) => ({
      id: one.id, receivedOn: one.receivedOn, content: canHandle ? scope.fields.open(one.contentSealed) : null, state: one.state, finding: canHandle && one.findingSealed !== null ? scope.fields.open(one.findingSealed) : null,
    })),
  }
}
