import { can, pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, notFound } from '@dangjian/kernel'
import { getMemberBrief } from '@dangjian/members'
import { notifyMembers } from '@dangjian/reminders'
import { z } from 'zod'
import { lineSchema, proseSchema, workKindSchema } from './activity-schema.ts'
import { actingMember, loadOwnActivity, requireOpen, unitIdsOf } from './load-activity.ts'
import { activitySentences } from './locales/zh-CN.ts'
import type { ActivityKind, WorkKind } from './tables.ts'
import { findWork, insertWork, listOwnWorks, listShownWorks, listWorksInside, updateWork, type WorkRow } from './work-store.ts'

export const submitWorkInput = z.object({ activityId: z.uuid(), kind: workKindSchema, title: lineSchema(1, 60), body: proseSchema(0, 20_000).default('') })
export type SubmitWorkInput = z.input<typeof submitWorkInput>

/** The acting member hands in a work; files hang on it as attachments. Throws NOT_A_MEMBER, NOT_FOUND and ACTIVITY_CANCELLED. */
export const submitWork = async (scope: Scope, input: SubmitWorkInput): Promise<{ id: string }> => {
  const { activityId, kind, title, body } = submitWorkInput.parse(input)
  const { activity, path, member } = await loadOwnActivity(scope, activityId)
  requireOpen(activity)
  const id = newId()
  await insertWork(scope, { id, activityId, memberId: member.id, kind, title, body, state: 'submitted', submittedByAccountId: scope.actor.accountId, submittedAt: scope.clock.now() })
  await scope.audit({ action: 'work.submitted', subject: { type: 'work', id }, orgPath: path, summary: activitySentences.workSubmitted(activity.title, title), details: { activityId, kind } })
  return { id }
}

const ownWork = async (scope: Scope, id: string) => {
  const memberId = actingMember(scope)
  const found = await findWork(scope, id)
  if (!found || found.work.memberId !== memberId) throw notFound('work')
  return found
}

export const reviseWorkInput = z.object({ id: z.uuid(), title: lineSchema(1, 60), body: proseSchema(0, 20_000).default('') })
export type ReviseWorkInput = z.input<typeof reviseWorkInput>

/** The author changes a work that is not on show and hands it in again. Throws NOT_A_MEMBER, NOT_FOUND and WORK_NOT_OPEN. */
export const reviseWork = async (scope: Scope, input: ReviseWorkInput): Promise<{ id: string }> => {
  const { id, title, body } = reviseWorkInput.parse(input)
  const found = await ownWork(scope, id)
  const row = await updateWork(scope, id, ['submitted', 'returned'], { title, body, state: 'submitted', submittedAt: scope.clock.now(), reviewedBy: null, reviewedAt: null, reviewNote: null })
  if (!row) throw conflict('WORK_NOT_OPEN', { title: found.work.title })
  await scope.audit({ action: 'work.revised', subject: { type: 'work', id }, orgPath: found.path, summary: activitySentences.workSubmitted(found.title, title) })
  return { id }
}

export const workIdInput = z.object({ id: z.uuid() })
export type WorkIdInput = z.infer<typeof workIdInput>

/** The author takes a work back, at any time; it is no longer shown. Throws NOT_A_MEMBER, NOT_FOUND and WORK_NOT_OPEN. */
export const withdrawWork = async (scope: Scope, { id }: WorkIdInput): Promise<{ id: string }> => {
  const found = await ownWork(scope, id)
  if (!(await updateWork(scope, id, ['submitted', 'returned', 'shown'], { state: 'withdrawn' }))) throw conflict('WORK_NOT_OPEN', { title: found.work.title })
  await scope.audit({ action: 'work.withdrawn', subject: { type: 'work', id }, orgPath: found.path, summary: activitySentences.workWithdrawn(found.work.title) })
  return { id }
}

export const reviewWorkInput = z.object({ id: z.uuid(), isShown: z.boolean(), note: lineSchema(2, 200).optional() })
export type ReviewWorkInput = z.infer<typeof reviewWorkInput>

/**
 * Another person than the author puts a work on show or sends it back with a note; also takes one off the show. The author is told. Throws NOT_FOUND, FORBIDDEN
 * (activity.manage), DECIDES_OWN_MATTER, REVIEW_NOTE_REQUIRED and WORK_NOT_OPEN.
 */
export const reviewWork = async (scope: Scope, { id, isShown, note }: ReviewWorkInput): Promise<{ id: string; state: WorkRow['state'] }> => {
  const found = await findWork(scope, id)
  if (!found || !can(scope.access, 'activity.manage', found.path)) throw notFound('work')
  const { work } = found
  if (work.memberId === scope.actor.memberId || (work.submittedByAccountId !== null && work.submittedByAccountId === scope.actor.accountId)) throw new AppError('DECIDES_OWN_MATTER', {}, 409)
  if (!isShown && note === undefined) throw new AppError('REVIEW_NOTE_REQUIRED', { path: 'note' })
  const state = isShown ? 'shown' : 'returned'
  const row = await updateWork(scope, id, isShown ? ['submitted'] : ['submitted', 'shown'], { state, reviewedBy: scope.actor.name, reviewedAt: scope.clock.now(), reviewNote: note ?? null })
  if (!row) throw conflict('WORK_NOT_OPEN', { title: work.title })
  await scope.audit({ action: isShown ? 'work.shown' : 'work.returned', subject: { type: 'work', id }, orgPath: found.path, summary: isShown ? activitySentences.workShown(work.title) : activitySentences.workReturned(work.title), details: { activityId: work.activityId } })
  await notifyMembers(scope, {
    matter: `work.${state}:${id}:${work.submittedAt.getTime()}`, memberIds: [work.memberId], title: isShown ? activitySentences.workShownTitle(work.title) : activitySentences.workReturnedTitle(work.title),
    body: isShown ? activitySentences.workShownBody : activitySentences.workReturnedBody(note ?? ''), link: `/activities/works/${id}`,
  })
  return { id, state }
}

/** A work as a line of a list. */
export interface WorkLine {
  readonly id: string
  readonly activityId: string
  readonly activityTitle: string
  readonly activityKind: ActivityKind
  readonly kind: WorkKind
  readonly title: string
  readonly memberName: string
  readonly branchName: string
  readonly state: WorkRow['state']
  readonly submittedAt: string
  readonly reviewedBy: string | null
  readonly reviewedAt: string | null
  readonly reviewNote: string | null
  /** The first words. */
  readonly opening: string
}

type Listed = Awaited<ReturnType<typeof listShownWorks>>[number]

const OPENING = 60

const lineOf = ({ work, activityTitle, activityKind, memberName, branchName }: Listed): WorkLine => ({
  id: work.id, activityId: work.activityId, activityTitle, activityKind, kind: work.kind, title: work.title, memberName, branchName, state: work.state, submittedAt: work.submittedAt.toISOString(),
  reviewedBy: work.reviewedBy, reviewedAt: work.reviewedAt?.toISOString() ?? null, reviewNote: work.reviewNote, opening: work.body.slice(0, OPENING),
})

export const listWorksInput = z.object({ state: z.enum(['submitted', 'shown', 'returned', 'withdrawn']).optional(), activityId: z.uuid().optional() })
export type ListWorksInput = z.infer<typeof listWorksInput>

/** Works of activities held inside the readable subtrees, the latest first. */
export const listWorks = async (scope: Scope, { state, activityId }: ListWorksInput): Promise<{ items: WorkLine[] }> => ({
  items: (await listWorksInside(scope, pathsWith(scope.access, 'activity.read'), state === undefined ? ['submitted', 'shown', 'returned'] : [state], activityId)).map(lineOf),
})

/** Works on show for the acting member (展播), the latest first; nobody's are counted or ranked. Throws NOT_A_MEMBER. */
export const shownWorks = async (scope: Scope): Promise<{ items: WorkLine[] }> => {
  const member = await getMemberBrief(scope, actingMember(scope))
  return { items: (await listShownWorks(scope, unitIdsOf(member), 100)).map(lineOf) }
}

/** One work with its words. */
export interface WorkDetail extends WorkLine {
  readonly body: string
  readonly isOwn: boolean
  readonly canReview: boolean
}

/** A work for its author, for who reads the activity, and on show for whom the activity was. Throws NOT_FOUND. */
export const getWork = async (scope: Scope, { id }: WorkIdInput): Promise<WorkDetail> => {
  const found = await findWork(scope, id)
  if (!found || !(await maySee(scope, found))) throw notFound('work')
  const { work } = found
  const author = await getMemberBrief(scope, work.memberId)
  const isOwn = work.memberId === scope.actor.memberId
  return {
    ...lineOf({ work, activityTitle: found.title, activityKind: found.kind, memberName: author.name, branchName: author.orgUnitName ?? '' }), body: work.body, isOwn,
    canReview: !isOwn && can(scope.access, 'activity.manage', found.path),
  }
}

/** Whether the actor may see a work. */
export const maySee = async (scope: Scope, { work, audienceUnitId, path }: NonNullable<Awaited<ReturnType<typeof findWork>>>): Promise<boolean> => {
  if (scope.actor.memberId !== null && work.memberId === scope.actor.memberId) return true
  if (can(scope.access, 'activity.read', path)) return true
  if (work.state !== 'shown' || scope.actor.memberId === null) return false
  return unitIdsOf(await getMemberBrief(scope, scope.actor.memberId)).includes(audienceUnitId)
}

/** The author's own works of an activity. */
export const ownWorksOf = async (scope: Scope, memberId: string, activityId: string): Promise<Array<Pick<WorkLine, 'id' | 'kind' | 'title' | 'state' | 'reviewNote'>>> =>
  (await listOwnWorks(scope, memberId, activityId)).filter(({ state }) => state !== 'withdrawn').map(({ id, kind, title, state, reviewNote }) => ({ id, kind, title, state, reviewNote }))
