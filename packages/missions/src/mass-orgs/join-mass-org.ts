import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { ageOn, AppError, conflict, newId, notFound, today } from '@dangjian/kernel'
import { getMember } from '@dangjian/members'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { daySchema, lineSchema } from '../fields-schema.ts'
import { missionSentences } from '../locales/zh-CN.ts'
import { manageableMassOrg } from './load-mass-org.ts'
import { insertPerson, lockPerson, setPersonLeft } from './mass-org-store.ts'
import { leagueAges } from './mass-org-posts.ts'

/** A party member by id, or anybody else by name, gender and day of birth. */
export const joinMassOrgInput = z.discriminatedUnion('isPartyMember', [
  z.object({ orgUnitId: z.uuid(), joinedOn: daySchema, isPartyMember: z.literal(true), memberId: z.uuid() }),
  z.object({ orgUnitId: z.uuid(), joinedOn: daySchema, isPartyMember: z.literal(false), name: lineSchema.max(30), gender: z.enum(['male', 'female']), birthDate: daySchema }),
])
export type JoinMassOrgInput = z.infer<typeof joinMassOrgInput>

const personOf = async (scope: Scope, input: JoinMassOrgInput) => {
  if (!input.isPartyMember) return { memberId: null, name: input.name, gender: input.gender, birthDate: input.birthDate }
  const { id, name, gender, birthDate } = await getMember(scope, { id: input.memberId })
  return { memberId: id, name, gender, birthDate }
}

/**
 * Enters a person into a mass organization; party figures do not change (G8). Throws NOT_FOUND, FORBIDDEN (org.manage), MASS_ORG_REQUIRED, MASS_ORG_DATE,
 * LEAGUE_AGE (14 to 28 when joining), WOMEN_ONLY and MASS_ORG_MEMBER_EXISTS.
 */
export const joinMassOrg = async (scope: Scope, input: JoinMassOrgInput): Promise<{ id: string }> => {
  const unit = await manageableMassOrg(scope, input.orgUnitId)
  const person = await personOf(scope, input)
  if (input.joinedOn > today(scope.clock) || input.joinedOn <= person.birthDate) throw new AppError('MASS_ORG_DATE', { path: 'joinedOn' })
  const age = ageOn(person.birthDate, input.joinedOn)
  if (unit.form === 'youth_league' && (age < leagueAges.from || age > leagueAges.to)) throw new AppError('LEAGUE_AGE', { path: 'birthDate', name: person.name, age, from: leagueAges.from, to: leagueAges.to })
  if (unit.form === 'women_committee' && person.gender !== 'female') throw new AppError('WOMEN_ONLY', { path: 'gender', name: person.name })
  const id = newId()
  if (!(await insertPerson(scope, { ...person, id, orgUnitId: unit.id, joinedOn: input.joinedOn, createdAt: scope.clock.now() }))) throw conflict('MASS_ORG_MEMBER_EXISTS', { name: person.name, unit: unit.name })
  await scope.audit({ action: 'mass-org.joined', subject: { type: 'mass_org_person', id }, orgPath: unit.path, summary: missionSentences.personJoined(unit.name, person.name), details: { memberId: person.memberId } })
  return { id }
}

export const leaveMassOrgInput = z.object({ id: z.uuid(), leftOn: daySchema, reason: lineSchema })
export type LeaveMassOrgInput = z.infer<typeof leaveMassOrgInput>

/** Ends a person's membership, and with it the posts. Throws NOT_FOUND, FORBIDDEN (org.manage), MASS_ORG_LEFT and MASS_ORG_DATE. */
export const leaveMassOrg = async (scope: Scope, input: LeaveMassOrgInput): Promise<void> => {
  const person = await lockPerson(scope, input.id)
  const unit = person ? await getOrgUnit(scope, person.orgUnitId) : undefined
  if (!person || !unit || !can(scope.access, 'org.read', unit.path)) throw notFound('massOrgPerson')
  requireCan(scope.access, 'org.manage', unit.path)
  if (person.leftOn !== null) throw conflict('MASS_ORG_LEFT', { name: person.name })
  if (input.leftOn < person.joinedOn || input.leftOn > today(scope.clock)) throw new AppError('MASS_ORG_DATE', { path: 'leftOn' })
  await setPersonLeft(scope, person.id, input.leftOn, input.reason)
  await scope.audit({ action: 'mass-org.left', subject: { type: 'mass_org_person', id: person.id }, orgPath: unit.path, summary: missionSentences.personLeft(unit.name, person.name), details: { leftOn: input.leftOn, reason: input.reason } })
}
