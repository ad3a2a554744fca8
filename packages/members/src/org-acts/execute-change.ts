import type { Scope } from '@dangjian/db'
import { AppError, conflict, type LocalDate } from '@dangjian/kernel'
import { closeUnit, endPostsOf, isHomeBranch, listBelow, moveUnit, renameUnit, requireVersion, setUpUnit, type OrgActChange, type OrgUnit } from '@dangjian/org'
import { countMembersOf } from '../count-members-of.ts'
import { clearGroup, lockHomes, moveHomes } from './home-store.ts'

type Change<K extends OrgActChange['kind']> = Extract<OrgActChange, { kind: K }>

const split = async (scope: Scope, change: Change<'split'>, unit: OrgUnit, parent: OrgUnit, on: LocalDate): Promise<void> => {
  if (!isHomeBranch(unit)) throw new AppError('ORG_SPLIT_BRANCH', { name: unit.name })
  const wanted = [...new Set(change.memberIds)]
  const chosen = await lockHomes(scope, unit.id, wanted)
  if (chosen.length !== wanted.length) throw conflict('ORG_SPLIT_MEMBERS', { name: unit.name, count: wanted.length - chosen.length })
  if ((await lockHomes(scope, unit.id)).length === chosen.length) throw conflict('ORG_SPLIT_ALL', { name: unit.name })
  const { form, name, shortName } = change
  const created = await setUpUnit(scope, { parentId: parent.id, kind: 'branch', form, name, shortName, foundedOn: on }, parent)
  for (const memberId of wanted) await endPostsOf(scope, memberId, on, unit.path)
  await moveHomes(scope, unit.id, created.id, on, wanted)
}

/** Everybody and everything of `unit` goes to `receiving`; party groups end, since the receiving branch has its own. */
const handOver = async (scope: Scope, unit: OrgUnit, receiving: OrgUnit, on: LocalDate): Promise<void> => {
  if (receiving.id === unit.id || receiving.closedOn !== null) throw conflict('ORG_RECEIVER_UNFIT', { name: receiving.name })
  const homes = await lockHomes(scope, unit.id)
  if (homes.length > 0 && !isHomeBranch(receiving)) throw conflict('ORG_RECEIVER_UNFIT', { name: receiving.name })
  await moveHomes(scope, unit.id, receiving.id, on, homes.map(({ memberId }) => memberId))
  for (const child of await listBelow(scope, unit.id)) {
    if (child.kind === 'group') await closeUnit(scope, child, on, countMembersOf)
    else await moveUnit(scope, child, receiving, on)
  }
}

const merge = async (scope: Scope, unit: OrgUnit, receiving: OrgUnit, on: LocalDate): Promise<void> => {
  if (receiving.kind !== unit.kind || unit.kind === 'group') throw conflict('ORG_MERGE_KINDS', { name: unit.name, otherName: receiving.name })
  if (receiving.path.startsWith(unit.path)) throw conflict('ORG_MOVE_CYCLE', { name: unit.name, parentName: receiving.name })
  await handOver(scope, unit, receiving, on)
  await closeUnit(scope, unit, on, countMembersOf)
}

const dissolve = async (scope: Scope, unit: OrgUnit, receiving: OrgUnit | null, on: LocalDate): Promise<void> => {
  if (unit.kind === 'group') await clearGroup(scope, unit.id)
  if (receiving !== null && unit.kind === 'branch') await handOver(scope, unit, receiving, on)
  await closeUnit(scope, unit, on, countMembersOf)
}

/** The organizations that a change touches, read in the transaction that carries it out. */
export interface ConcernedUnits {
  readonly unit: OrgUnit
  readonly parent: OrgUnit | null
  readonly other: OrgUnit | null
}

/**
 * Carries a change out with effect from `on`, without asking who may: the use cases around it asked. The tree is locked by the caller. Throws ORG_CHANGED, ORG_SPLIT_BRANCH,
 * ORG_SPLIT_MEMBERS, ORG_SPLIT_ALL, ORG_RECEIVER_UNFIT, ORG_MERGE_KINDS and what setting up, renaming, moving and closing throw.
 */
export const executeChange = async (scope: Scope, change: OrgActChange, { unit, parent, other }: ConcernedUnits, on: LocalDate): Promise<void> => {
  if (change.kind === 'set_up') {
    const { parentId, unitKind: kind, form, name, shortName } = change
    await setUpUnit(scope, { parentId, kind, form, name, shortName, foundedOn: on }, unit)
    return
  }
  requireVersion(unit, change.version)
  if (unit.closedOn !== null) throw conflict('ORG_UNIT_CLOSED', { name: unit.name })
  if (change.kind === 'rename') await renameUnit(scope, unit, { name: change.name, shortName: change.shortName, form: change.form }, on)
  else if (change.kind === 'dissolve') await dissolve(scope, unit, other, on)
  else if (change.kind === 'split' && parent !== null) await split(scope, change, unit, parent, on)
  else if (change.kind === 'move' && other !== null) await moveUnit(scope, unit, other, on)
  else if (change.kind === 'merge' && other !== null) await merge(scope, unit, other, on)
  else throw conflict('ORG_ROOT_FIXED', { name: unit.name })
}
