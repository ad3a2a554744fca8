import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import type { PublicityView } from './contract/views.ts'
import type { ObjectionRow, PublicityRow } from './publicity-store.ts'

interface Around {
  readonly name: string
  readonly unit: { readonly id: string; readonly name: string; readonly path: string }
  readonly objections: readonly ObjectionRow[]
  readonly day: LocalDate
  readonly isUnderWay: boolean
}

/** A publicity as it is shown; what was said is opened only for those who handle the case. */
export const publicityView = (scope: Scope, publicity: PublicityRow, { name, unit, objections, day, isUnderWay }: Around): PublicityView => {
  const canHandle = can(scope.access, 'admission.handle', unit.path)
  const own = objections.filter(({ publicityId }) => publicityId === publicity.id)
  const isClear = own.every(({ state }) => state !== 'open')
  return {
    id: publicity.id, caseId: publicity.caseId, name, orgUnitId: unit.id, orgUnitName: unit.name, kind: publicity.kind, state: publicity.state, startsOn: publicity.startsOn, endsOn: publicity.endsOn,
    workingDays: publicity.workingDays, isProvisional: publicity.isProvisional === 1, place: publicity.place, closedOn: publicity.closedOn,
    canClose: canHandle && isUnderWay && publicity.state === 'open' && day > publicity.endsOn && isClear,
    objections: own.map((one) => ({
      id: one.id, receivedOn: one.receivedOn, content: canHandle ? scope.fields.open(one.contentSealed) : null, state: one.state, finding: canHandle && one.findingSealed !== null ? scope.fields.open(one.findingSealed) : null,
    })),
  }
}
