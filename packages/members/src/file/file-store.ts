import type { Scope } from '@dangjian/db'
import { newId, type LocalDate } from '@dangjian/kernel'
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { memberContacts, memberEducations, memberHonours, type Degree, type Education, type HonourKind, type HonourLevel } from '../tables.ts'

/** One school of a member. */
export interface EducationRecord {
  readonly id: string
  readonly level: Education
  readonly degree: Degree | null
  readonly school: string
  readonly major: string
  readonly form: 'full_time' | 'in_service'
  readonly startedOn: LocalDate
  readonly endedOn: LocalDate | null
}

/** One honour or reward of a member. */
export interface HonourRecord {
  readonly id: string
  readonly kind: HonourKind
  readonly level: HonourLevel
  readonly title: string
  readonly grantedBy: string
  readonly grantedOn: LocalDate
  readonly documentNumber: string | null
}

/** One contact with somebody who is away. */
export interface ContactRecord {
  readonly id: string
  readonly contactedOn: LocalDate
  readonly way: 'visit' | 'phone' | 'video' | 'letter'
  readonly reached: boolean
  readonly recordedByName: string
}

export const insertEducation = async (scope: Scope, memberId: string, record: Omit<EducationRecord, 'id'>): Promise<string> => {
  const id = newId()
  await scope.tx.insert(memberEducations).values({ ...record, id, memberId, tenantId: scope.tenantId, recordedAt: scope.clock.now() })
  return id
}

export const insertHonour = async (scope: Scope, memberId: string, record: Omit<HonourRecord, 'id'>): Promise<string> => {
  const id = newId()
  await scope.tx.insert(memberHonours).values({ ...record, id, memberId, tenantId: scope.tenantId, recordedAt: scope.clock.now() })
  return id
}

export const insertContact = async (scope: Scope, memberId: string, contact: Pick<ContactRecord, 'contactedOn' | 'way' | 'reached'>): Promise<string> => {
  const id = newId()
  await scope.tx
    .insert(memberContacts)
    .values({ ...contact, id, memberId, tenantId: scope.tenantId, recordedBy: scope.actor.accountId, recordedByName: scope.actor.name, recordedAt: scope.clock.now() })
  return id
}

/** Schools in force, the latest first. */
export const listEducations = (scope: Scope, memberId: string): Promise<EducationRecord[]> =>
  scope.tx
    .select({
      id: memberEducations.id, level: memberEducations.level, degree: memberEducations.degree, school: memberEducations.school, major: memberEducations.major,
      form: memberEducations.form, startedOn: memberEducations.startedOn, endedOn: memberEducations.endedOn,
    })
    .from(memberEducations)
    .where(and(eq(memberEducations.tenantId, scope.tenantId), eq(memberEducations.memberId, memberId), isNull(memberEducations.withdrawnReason)))
    .orderBy(desc(memberEducations.startedOn), asc(memberEducations.id))

/** Honours in force, the latest first. */
export const listHonours = (scope: Scope, memberId: string): Promise<HonourRecord[]> =>
  scope.tx
    .select({
      id: memberHonours.id, kind: memberHonours.kind, level: memberHonours.level, title: memberHonours.title, grantedBy: memberHonours.grantedBy,
      grantedOn: memberHonours.grantedOn, documentNumber: memberHonours.documentNumber,
    })
    .from(memberHonours)
    .where(and(eq(memberHonours.tenantId, scope.tenantId), eq(memberHonours.memberId, memberId), isNull(memberHonours.withdrawnReason)))
    .orderBy(desc(memberHonours.grantedOn), asc(memberHonours.id))

/** Contacts with a member, the latest first. */
export const listContacts = (scope: Scope, memberId: string): Promise<ContactRecord[]> =>
  scope.tx
    .select({ id: memberContacts.id, contactedOn: memberContacts.contactedOn, way: memberContacts.way, reached: memberContacts.reached, recordedByName: memberContacts.recordedByName })
    .from(memberContacts)
    .where(and(eq(memberContacts.tenantId, scope.tenantId), eq(memberContacts.memberId, memberId)))
    .orderBy(desc(memberContacts.contactedOn), desc(memberContacts.id))
    .limit(200)

const fileTables = { education: memberEducations, honour: memberHonours } as const

/** Whose record it is, as long as it is in force. */
export const findFileRecord = async (scope: Scope, kind: 'education' | 'honour', id: string): Promise<{ memberId: string; label: string } | undefined> => {
  const [row] =
    kind === 'education'
      ? await scope.tx
          .select({ memberId: memberEducations.memberId, label: memberEducations.school })
          .from(memberEducations)
          .where(and(eq(memberEducations.tenantId, scope.tenantId), eq(memberEducations.id, id), isNull(memberEducations.withdrawnReason)))
          .for('update')
      : await scope.tx
          .select({ memberId: memberHonours.memberId, label: memberHonours.title })
          .from(memberHonours)
          .where(and(eq(memberHonours.tenantId, scope.tenantId), eq(memberHonours.id, id), isNull(memberHonours.withdrawnReason)))
          .for('update')
  return row
}

/** Takes a record out of force; it stays with the reason. */
export const withdrawRecord = async (scope: Scope, kind: 'education' | 'honour', id: string, reason: string): Promise<void> => {
  const table = fileTables[kind]
  await scope.tx.update(table).set({ withdrawnReason: reason }).where(and(eq(table.tenantId, scope.tenantId), eq(table.id, id)))
}
