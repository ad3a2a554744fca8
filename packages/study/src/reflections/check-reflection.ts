import { can, pathsWith, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound } from '@dangjian/kernel'
import { getOrgUnit, idsOfPath, unitsById, type OrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { studySentences } from '../locales/zh-CN.ts'
import { pathsDownTo } from '../study-reach.ts'
import type { ReflectionState } from '../tables.ts'
import { listCommentsForCheck, listForCheck, lockComment, lockReflection, updateComment, updateReflection } from './reflection-store.ts'

const reason = z.string().trim().min(2).max(200)

/** Publishing names for whom (the branch or an organization above it), sending back and taking down say why. */
export const checkReflectionInput = z.discriminatedUnion('act', [
  z.object({ id: z.uuid(), act: z.literal('publish'), audienceUnitId: z.uuid().optional() }),
  z.object({ id: z.uuid(), act: z.literal('return'), reason }),
  z.object({ id: z.uuid(), act: z.literal('withdraw'), reason }),
])
export type CheckReflectionInput = z.infer<typeof checkReflectionInput>

const fits: Readonly<Record<CheckReflectionInput['act'], ReflectionState>> = { publish: 'waiting', return: 'waiting', withdraw: 'published' }

const checkerOf = async (scope: Scope, what: string, orgUnitId: string | undefined): Promise<OrgUnit> => {
  const unit = orgUnitId === undefined ? undefined : await getOrgUnit(scope, orgUnitId)
  if (!unit || !can(scope.access, 'study.read', unit.path)) throw notFound(what)
  requireCan(scope.access, 'study.manage', unit.path)
  return unit
}

const audienceOf = async (scope: Scope, home: OrgUnit, audienceUnitId: string | undefined): Promise<OrgUnit> => {
  if (audienceUnitId === undefined || audienceUnitId === home.id) return home
  const unit = await getOrgUnit(scope, audienceUnitId)
  if (!pathsDownTo(home.path).includes(unit.path) || !can(scope.access, 'study.manage', unit.path)) throw new AppError('STUDY_AUDIENCE_OUTSIDE', { path: 'audienceUnitId', name: unit.name })
  return unit
}

/**
 * Publishes, sends back or takes down a reflection, never one's own. Throws NOT_FOUND, FORBIDDEN (study.manage), DECIDES_OWN_MATTER, REFLECTION_DECIDED and STUDY_AUDIENCE_OUTSIDE.
 */
export const checkReflection = async (scope: Scope, input: CheckReflectionInput): Promise<{ id: string }> => {
  const row = await lockReflection(scope, input.id)
  const unit = await checkerOf(scope, 'reflection', row?.orgUnitId)
  if (!row) throw notFound('reflection')
  if (scope.actor.memberId === row.memberId) throw conflict('DECIDES_OWN_MATTER')
  if (row.state !== fits[input.act]) throw conflict('REFLECTION_DECIDED', { title: row.title })
  const decided = { decidedBy: scope.actor.name, decidedAt: scope.clock.now() }
  const subject = { type: 'reflection', id: row.id }
  if (input.act === 'publish') {
    const audience = await audienceOf(scope, unit, input.audienceUnitId)
    await updateReflection(scope, row.id, { ...decided, state: 'published', audiencePath: audience.path, reason: null })
    await scope.audit({ action: 'study.reflection-published', subject, orgPath: unit.path, summary: studySentences.reflectionPublished(row.title, audience.name) })
    return { id: row.id }
  }
  const isReturn = input.act === 'return'
  await updateReflection(scope, row.id, { ...decided, state: isReturn ? 'returned' : 'withdrawn', reason: input.reason })
  const summary = isReturn ? studySentences.reflectionReturned(row.title) : studySentences.reflectionWithdrawn(row.title)
  await scope.audit({ action: isReturn ? 'study.reflection-returned' : 'study.reflection-withdrawn', subject, orgPath: unit.path, summary, details: { reason: input.reason } })
  return { id: row.id }
}

export const checkCommentInput = z.discriminatedUnion('act', [
  z.object({ id: z.uuid(), act: z.literal('publish') }), z.object({ id: z.uuid(), act: z.literal('return'), reason }), z.object({ id: z.uuid(), act: z.literal('withdraw'), reason }),
])
export type CheckCommentInput = z.infer<typeof checkCommentInput>

const commentSentence = { publish: studySentences.commentPublished, return: studySentences.commentReturned, withdraw: studySentences.commentWithdrawn } as const
const stateAfter = { publish: 'published', return: 'returned', withdraw: 'withdrawn' } as const

/** Publishes, sends back or takes down a comment, never one's own. Throws NOT_FOUND, FORBIDDEN (study.manage), DECIDES_OWN_MATTER and REFLECTION_DECIDED. */
export const checkComment = async (scope: Scope, input: CheckCommentInput): Promise<{ id: string }> => {
  const row = await lockComment(scope, input.id)
  const unit = await checkerOf(scope, 'reflection_comment', row?.orgUnitId)
  if (!row) throw notFound('reflection_comment')
  const reflection = await lockReflection(scope, row.reflectionId)
  const title = reflection?.title ?? ''
  if (scope.actor.memberId === row.memberId) throw conflict('DECIDES_OWN_MATTER')
  if (row.state !== fits[input.act]) throw conflict('REFLECTION_DECIDED', { title })
  await updateComment(scope, row.id, { state: stateAfter[input.act], decidedBy: scope.actor.name, decidedAt: scope.clock.now(), reason: input.act === 'publish' ? null : input.reason })
  await scope.audit({ action: `study.comment-${stateAfter[input.act]}`, subject: { type: 'reflection_comment', id: row.id }, orgPath: unit.path, summary: commentSentence[input.act](title) })
  return { id: row.id }
}

export const listForCheckInput = z.object({ state: z.enum(['waiting', 'published', 'returned', 'withdrawn']).optional() })
export type ListForCheckInput = z.infer<typeof listForCheckInput>

/** A reflection as its checker sees it. */
export interface CheckedReflection {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly memberName: string
  readonly orgUnitName: string
  readonly writtenAt: Date
  readonly state: ReflectionState
  readonly reason: string | null
  readonly decidedBy: string | null
  readonly audienceName: string | null
  readonly canCheck: boolean
  /** For whom it may be published: the branch first, then what the checker arranges above it. */
  readonly audiences: ReadonlyArray<{ readonly id: string; readonly name: string }>
}

/** A comment that waits. */
export interface CheckedComment {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly memberName: string
  readonly orgUnitName: string
  readonly writtenAt: Date
  readonly canCheck: boolean
}

/** Reflections of the branches in the person's reach, those that wait first, and the comments that wait. */
export const listReflectionsForCheck = async (scope: Scope, { state }: ListForCheckInput): Promise<{ reflections: CheckedReflection[]; comments: CheckedComment[] }> => {
  const paths = pathsWith(scope.access, 'study.read')
  const rows = await listForCheck(scope, paths, state)
  const units = await unitsById(scope, [...new Set(rows.flatMap(({ path, reflection }) => [...idsOfPath(path), ...idsOfPath(reflection.audiencePath)]))])
  const mayCheck = (path: string, memberId: string): boolean => can(scope.access, 'study.manage', path) && memberId !== scope.actor.memberId
  const nameOf = (id: string): string => units.get(id)?.name ?? ''
  return {
    reflections: rows.map(({ reflection: { id, title, body, memberName, writtenAt, state: present, reason: why, decidedBy, audiencePath, memberId }, orgUnitName, path }) => ({
      id, title, body, memberName, orgUnitName, writtenAt, state: present, reason: why, decidedBy, audienceName: present === 'published' ? nameOf(idsOfPath(audiencePath).at(-1) ?? '') : null,
      canCheck: mayCheck(path, memberId),
      audiences: pathsDownTo(path).toReversed().filter((each) => can(scope.access, 'study.manage', each)).map((each) => idsOfPath(each).at(-1) ?? '').map((unitId) => ({ id: unitId, name: nameOf(unitId) })),
    })),
    comments: (await listCommentsForCheck(scope, paths)).map(({ comment, title, orgUnitName, path }) => ({
      id: comment.id, title, body: comment.body, memberName: comment.memberName, orgUnitName, writtenAt: comment.writtenAt, canCheck: mayCheck(path, comment.memberId),
    })),
  }
}
