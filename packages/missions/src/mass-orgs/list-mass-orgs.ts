import { can, pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { addMonthsClamped, ageOn, notFound, today, type LocalDate } from '@dangjian/kernel'
import { getOrgUnit, listUnitsInPaths, unitsById, type OrgUnitForm } from '@dangjian/org'
import { z } from 'zod'
import type { MassOrgPost } from '../tables.ts'
import { countPeople, listPeople, listSeats, type MassSeat } from './mass-org-store.ts'
import { leagueAges, postsOfForm } from './mass-org-posts.ts'

/** One mass organization of the list. Its people are counted here and in no party figure. */
export interface MassOrgLine {
  readonly orgUnitId: string
  readonly form: OrgUnitForm
  readonly name: string
  readonly parentName: string
  readonly people: number
  readonly partyMembers: number
  readonly women: number
  readonly seats: ReadonlyArray<Pick<MassSeat, 'post' | 'name'>>
}

const inOrder = (form: OrgUnitForm, seats: readonly MassSeat[]): MassSeat[] => {
  const order = postsOfForm(form)
  return seats.toSorted((a, b) => order.indexOf(a.post) - order.indexOf(b.post))
}

/** The 工会, 共青团 and 妇委会 inside the readable subtrees, in tree order. */
export const listMassOrgs = async (scope: Scope): Promise<{ items: MassOrgLine[] }> => {
  const units = await listUnitsInPaths(scope, pathsWith(scope.access, 'org.read'), ['mass_org'])
  const ids = units.map(({ id }) => id)
  const parents = await unitsById(scope, units.flatMap(({ parentId }) => parentId ?? []))
  const counts = new Map((await countPeople(scope, ids)).map((count) => [count.orgUnitId, count]))
  const seats = Map.groupBy(await listSeats(scope, ids, today(scope.clock)), ({ orgUnitId }) => orgUnitId)
  return {
    items: units.map(({ id, form, name, parentId }) => ({
      orgUnitId: id, form, name, parentName: parents.get(parentId ?? '')?.name ?? '', people: counts.get(id)?.people ?? 0, partyMembers: counts.get(id)?.partyMembers ?? 0,
      women: counts.get(id)?.women ?? 0, seats: inOrder(form, seats.get(id) ?? []).map(({ post, name: holder }) => ({ post, name: holder })),
    })),
  }
}

export const getMassOrgInput = z.object({ orgUnitId: z.uuid(), hasLeft: z.boolean().default(false) })
export type GetMassOrgInput = z.infer<typeof getMassOrgInput>

/** A person of a mass organization. `leavesOn` is when a member of the Youth League becomes 28; null elsewhere. */
export interface MassOrgPerson {
  readonly id: string
  readonly memberId: string | null
  readonly name: string
  readonly gender: 'male' | 'female'
  readonly birthDate: LocalDate
  readonly age: number
  readonly joinedOn: LocalDate
  readonly leftOn: LocalDate | null
  readonly leftReason: string | null
  readonly leavesOn: LocalDate | null
  readonly isOverAge: boolean
  readonly posts: ReadonlyArray<{ readonly id: string; readonly post: MassOrgPost; readonly validFrom: LocalDate }>
}

export interface MassOrgDetail {
  readonly orgUnitId: string
  readonly form: OrgUnitForm
  readonly name: string
  readonly posts: readonly MassOrgPost[]
  readonly people: readonly MassOrgPerson[]
  readonly canManage: boolean
}

/** One mass organization with its people. Throws NOT_FOUND outside the readable subtrees and for a party organization. */
export const getMassOrg = async (scope: Scope, input: GetMassOrgInput): Promise<MassOrgDetail> => {
  const unit = await getOrgUnit(scope, input.orgUnitId, 'org.read')
  if (unit.kind !== 'mass_org') throw notFound('massOrg')
  const day = today(scope.clock)
  const seats = Map.groupBy(inOrder(unit.form, await listSeats(scope, [unit.id], day)), ({ personId }) => personId)
  const order = postsOfForm(unit.form)
  const rank = (personId: string): number => Math.min(order.length, ...(seats.get(personId) ?? []).map(({ post }) => order.indexOf(post)))
  const people = (await listPeople(scope, unit.id, input.hasLeft)).map(({ id, memberId, name, gender, birthDate, joinedOn, leftOn, leftReason }): MassOrgPerson => {
    const leavesOn = unit.form === 'youth_league' ? addMonthsClamped(birthDate, leagueAges.to * 12) : null
    return {
      id, memberId, name, gender, birthDate, age: ageOn(birthDate, leftOn ?? day), joinedOn, leftOn, leftReason, leavesOn, isOverAge: leavesOn !== null && leftOn === null && leavesOn <= day,
      posts: (seats.get(id) ?? []).map(({ id: seatId, post, validFrom }) => ({ id: seatId, post, validFrom })),
    }
  })
  return {
    orgUnitId: unit.id, form: unit.form, name: unit.name, posts: order, people: people.toSorted((a, b) => rank(a.id) - rank(b.id)), canManage: unit.closedOn === null && can(scope.access, 'org.manage', unit.path),
  }
}
