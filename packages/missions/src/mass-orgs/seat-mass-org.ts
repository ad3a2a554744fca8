import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, notFound, today } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { daySchema } from '../fields-schema.ts'
import { missionSentences } from '../locales/zh-CN.ts'
import { manageableMassOrg } from './load-mass-org.ts'
import { insertSeat, listSeats, lockPerson, lockSeat, setSeatEnd } from './mass-org-store.ts'
import { postsOfForm, soloPosts } from './mass-org-posts.ts'

export const massOrgPostSchema = z.enum(['chair', 'vice_chair', 'secretary', 'deputy_secretary', 'director', 'deputy_director', 'committee_member'])
export const seatMassOrgInput = z.object({ personId: z.uuid(), post: massOrgPostSchema, validFrom: daySchema })
export type SeatMassOrgInput = z.infer<typeof seatMassOrgInput>

/** Gives a person of a mass organization a post in it. Throws NOT_FOUND, FORBIDDEN (org.manage), MASS_ORG_LEFT, MASS_POST_UNFIT, MASS_POST_TAKEN and MASS_ORG_DATE. */
export const seatMassOrg = async (scope: Scope, input: SeatMassOrgInput): Promise<{ id: string }> => {
  const person = await lockPerson(scope, input.personId)
  if (!person) throw notFound('massOrgPerson')
  const unit = await manageableMassOrg(scope, person.orgUnitId)
  if (person.leftOn !== null) throw conflict('MASS_ORG_LEFT', { name: person.name })
  if (!postsOfForm(unit.form).includes(input.post)) throw new AppError('MASS_POST_UNFIT', { path: 'post', name: unit.name })
  if (input.validFrom < person.joinedOn || input.validFrom > today(scope.clock)) throw new AppError('MASS_ORG_DATE', { path: 'validFrom' })
  const held = (await listSeats(scope, [unit.id], input.validFrom)).filter(({ post }) => post === input.post)
  if (held.some(({ personId }) => personId === person.id) || (held.length > 0 && soloPosts.includes(input.post))) throw conflict('MASS_POST_TAKEN', { path: 'post', name: held[0]?.name ?? '' })
  const id = newId()
  await insertSeat(scope, { id, orgUnitId: unit.id, personId: person.id, post: input.post, validFrom: input.validFrom })
  await scope.audit({ action: 'mass-org.seated', subject: { type: 'mass_org_post', id }, orgPath: unit.path, summary: missionSentences.massPost(unit.name, person.name), details: { post: input.post } })
  return { id }
}

export const unseatMassOrgInput = z.object({ id: z.uuid(), validTo: daySchema })
export type UnseatMassOrgInput = z.infer<typeof unseatMassOrgInput>

/** Ends a post. Throws NOT_FOUND, FORBIDDEN (org.manage) and MASS_ORG_DATE. */
export const unseatMassOrg = async (scope: Scope, input: UnseatMassOrgInput): Promise<void> => {
  const seat = await lockSeat(scope, input.id)
  const unit = seat ? await getOrgUnit(scope, seat.orgUnitId) : undefined
  if (!seat || !unit || seat.validTo !== null || !can(scope.access, 'org.read', unit.path)) throw notFound('massOrgPost')
  requireCan(scope.access, 'org.manage', unit.path)
  if (input.validTo < seat.validFrom || input.validTo > today(scope.clock)) throw new AppError('MASS_ORG_DATE', { path: 'validTo' })
  await setSeatEnd(scope, seat.id, input.validTo)
  await scope.audit({ action: 'mass-org.unseated', subject: { type: 'mass_org_post', id: seat.id }, orgPath: unit.path, summary: missionSentences.massPostEnded(unit.name), details: { validTo: input.validTo } })
}
