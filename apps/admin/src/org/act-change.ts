import { kindOfForm } from './kinds-below.ts'
import type { ActChange, ActKind, ActProposal, Unit, UnitForm } from './types.ts'

/** What the form of an act holds; which fields are there depends on the act. */
export interface ActForm {
  readonly form?: UnitForm
  readonly name?: string
  readonly shortName?: string
  readonly otherId?: string
  readonly memberIds?: string[]
  readonly applicant: string
  readonly appliedOn: string
  readonly approvingBody: string
  readonly documentNumber?: string
  readonly grounds: string
  readonly effectiveOn: string
}

/** The change that a filled form means. */
export const changeOf = (kind: ActKind, unit: Unit, { form = unit.form, name = '', shortName = '', otherId = '', memberIds = [] }: ActForm): ActChange => {
  const seen = { unitId: unit.id, version: unit.version }
  const names = { form, name: name.trim(), shortName: shortName.trim() }
  switch (kind) {
    case 'set_up': return { kind, parentId: unit.id, unitKind: kindOfForm(form), ...names }
    case 'rename': return { kind, ...seen, ...names }
    case 'move': return { kind, ...seen, newParentId: otherId }
    case 'split': return { kind, ...seen, ...names, memberIds }
    case 'merge': return { kind, ...seen, receivingId: otherId }
    case 'dissolve': return { kind, ...seen, receivingId: otherId === '' ? null : otherId }
  }
}

/** The act as it is proposed; an empty document number is left out. */
export const proposalOf = (kind: ActKind, unit: Unit, fields: ActForm): ActProposal => {
  const { applicant, appliedOn, approvingBody, documentNumber = '', grounds, effectiveOn } = fields
  return { change: changeOf(kind, unit, fields), applicant, appliedOn, approvingBody, grounds, effectiveOn, ...(documentNumber.trim() === '' ? {} : { documentNumber: documentNumber.trim() }) }
}

/** Acts that an organization is open to: the highest is neither moved nor dissolved, only branches are split, party groups and 群团 are not merged. */
export const actsOf = ({ kind, parentId, form }: Unit): ActKind[] => {
  if (form === 'temporary_branch') return []
  const isTop = parentId === null
  return [
    ...(kind === 'group' || kind === 'mass_org' ? [] : ['set_up' as const]),
    'rename',
    ...(isTop ? [] : ['move' as const]),
    ...(kind === 'branch' ? ['split' as const] : []),
    ...(isTop || kind === 'group' || kind === 'mass_org' ? [] : ['merge' as const]),
    ...(isTop ? [] : ['dissolve' as const]),
  ]
}
