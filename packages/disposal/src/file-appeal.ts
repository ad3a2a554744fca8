import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, notFound, today, type LocalDate } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { appealDeadline } from '@dangjian/regulations'
import { z } from 'zod'
import { insertAppeal, insertAppealStep } from './appeal-store.ts'
import { disputedMatter } from './appeal-target.ts'
import { refuseOwn } from './load-case.ts'
import { appealKindNames, disposalSentences } from './locales/zh-CN.ts'
import { findMembership, lastUnitOf } from './member-state-store.ts'

const fields = {
  kind: z.enum(['appeal', 'request', 'opinion']),
  target: z.enum(['disposal', 'discipline', 'appraisal', 'review_conclusion', 'none']).default('none'),
  targetId: z.uuid().optional(),
  subject: z.string().trim().max(100).default(''),
  content: z.string().trim().min(2).max(5000),
}
export const fileAppealInput = z.object(fields)
export type FileAppealInput = z.input<typeof fileAppealInput>

/** What came on paper, also of somebody who has left. */
export const receiveAppealInput = z.object({ ...fields, memberId: z.uuid(), receivedOn: z.iso.date() })
export type ReceiveAppealInput = z.input<typeof receiveAppealInput>

/** What the person keeps: the number and the day until which it is decided. */
export interface AppealReceipt {
  readonly appealId: string
  readonly receipt: string
  readonly filedOn: LocalDate
  readonly dueOn: LocalDate
}

const receiptOf = (id: string, filedOn: LocalDate): string => `SS${filedOn.replaceAll('-', '')}-${id.replaceAll('-', '').slice(-6).toUpperCase()}`

const place = async (scope: Scope, memberId: string): Promise<{ name: string; orgUnitId: string; path: string }> => {
  const membership = await findMembership(scope, memberId)
  const orgUnitId = await lastUnitOf(scope, memberId)
  if (!membership || orgUnitId === undefined) throw notFound('member')
  return { name: membership.name, orgUnitId, path: (await getOrgUnit(scope, orgUnitId)).path }
}

const file = async (scope: Scope, memberId: string, input: FileAppealInput, filedOn: LocalDate, byOrgan: boolean): Promise<AppealReceipt> => {
  const { name, orgUnitId, path } = await place(scope, memberId)
  const target = input.kind === 'appeal' ? (input.target ?? 'none') : 'none'
  if (input.kind === 'appeal' && target === 'none') throw new AppError('APPEAL_TARGET_MISSING', { path: 'target' })
  const matter = await disputedMatter(scope, memberId, target, input.targetId ?? null)
  const subject = matter?.title ?? input.subject ?? ''
  if (subject === '') throw new AppError('APPEAL_SUBJECT_MISSING', { path: 'subject' })
  const id = newId()
  const receipt = receiptOf(id, filedOn)
  // Only appeals have a deadline of the rule (RG-02); requests and opinions are held to the same day as a reminder.
  const { dueOn } = appealDeadline({ filedOn, decidedOn: null, onDate: filedOn }).facts
  const isNew = await insertAppeal(scope, {
    id, receipt, memberId, memberName: name, orgUnitId, kind: input.kind, target, targetId: matter === null ? null : (input.targetId ?? null), subject, contentSealed: scope.fields.seal(input.content),
    filedOn, dueOn, status: 'filed', createdAt: scope.clock.now(),
  })
  if (!isNew) throw conflict('APPEAL_RUNNING', {})
  await insertAppealStep(scope, {
    id: newId(), appealId: id, position: 1, step: 'filed', happenedOn: filedOn, body: { byOrgan }, recordedBy: scope.actor.accountId, recordedByName: scope.actor.name, recordedAt: scope.clock.now(),
  })
  await scope.audit({ action: 'appeal.filed', subject: { type: 'appeal', id }, orgPath: path, summary: disposalSentences.filed(appealKindNames[input.kind] ?? input.kind, receipt), details: { memberId, target } })
  await scope.emit('appeal.filed', { appealId: id, memberId })
  return { appealId: id, receipt, filedOn, dueOn }
}

/**
 * A member files 申诉 against a decision about themself, a 请求 or an 意见, and gets a receipt number (RG-01; 3 months, RG-02). Throws NOT_FOUND for an account without a
 * member, APPEAL_TARGET_MISSING, APPEAL_TARGET_UNKNOWN, APPEAL_SUBJECT_MISSING, APPEAL_RUNNING.
 */
export const fileAppeal = async (scope: Scope, input: FileAppealInput): Promise<AppealReceipt> => {
  if (scope.actor.memberId === null) throw notFound('member')
  return file(scope, scope.actor.memberId, input, today(scope.clock), false)
}

/** The organ enters what a member, or somebody who has left, handed in on paper; the deadline runs from the day of receipt. Throws NOT_FOUND, FORBIDDEN (appeal.handle), DISPOSAL_OWN_CASE, DISPOSAL_DATE_FUTURE and as `fileAppeal`. */
export const receiveAppeal = async (scope: Scope, input: ReceiveAppealInput): Promise<AppealReceipt> => {
  const { path } = await place(scope, input.memberId)
  requireCan(scope.access, 'appeal.handle', path)
  refuseOwn(scope, input.memberId)
  if (input.receivedOn > today(scope.clock)) throw new AppError('DISPOSAL_DATE_FUTURE', { path: 'receivedOn', date: input.receivedOn })
  return file(scope, input.memberId, input, input.receivedOn, true)
}
