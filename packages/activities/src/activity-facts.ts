import type { FactInput } from '@dangjian/contracts'
import { activityKindNames, activitySentences } from './locales/zh-CN.ts'
import type { ActivityAttendance, ActivityKind } from './tables.ts'

/** One session as it was recorded. */
export interface RecordedSession {
  readonly sessionId: string
  readonly activityId: string
  readonly orgUnitId: string
  readonly kind: ActivityKind
  readonly title: string
  readonly heldOn: string
  /** Which record of this session it is, from 1. */
  readonly version: number
}

/** How one member took part. */
export interface RecordedLine {
  readonly memberId: string
  readonly orgUnitId: string | null
  readonly attendance: ActivityAttendance | null
  readonly hourTenths: number
}

const factKindOf = (kind: ActivityKind): string => (kind === 'volunteer' ? 'activity.volunteered' : kind === 'training_session' ? 'training.attended' : 'activity.attended')

const factsOfLine = (session: RecordedSession, { memberId, orgUnitId, attendance, hourTenths }: RecordedLine): FactInput[] => {
  if (attendance !== 'present') return []
  const kind = factKindOf(session.kind)
  const fact: FactInput = {
    key: `${kind}:${session.sessionId}:${memberId}:v${session.version}`, kind, period: session.heldOn.slice(0, 7), subjectId: memberId, orgUnitId: orgUnitId ?? session.orgUnitId, occurredOn: session.heldOn, quantity: 1, unit: 'time',
    title: activitySentences.attendedFact(activityKindNames[session.kind], session.title).slice(0, 200), source: { type: 'activity', id: session.activityId },
  }
  return hourTenths === 0 ? [fact] : [fact, { ...fact, key: `study.hours:${session.sessionId}:${memberId}:v${session.version}`, kind: 'study.hours', quantity: hourTenths / 10, unit: 'hour' }]
}

/**
 * What a record of attendance says: `activity.attended`, `activity.volunteered` or `training.attended`, with `study.hours` where the session carries hours. Being
 * absent gives no fact: nobody has to enrol. A correction takes back what no longer holds by a fact of the opposite quantity. Only records count (AF-04). Pure.
 */
export const factsOfRecord = (session: RecordedSession, before: readonly RecordedLine[], after: readonly RecordedLine[]): FactInput[] => [
  ...before.flatMap((line) => factsOfLine(session, line)).map((fact) => ({ ...fact, key: `${fact.key}:withdrawn`, quantity: -(fact.quantity ?? 1), title: activitySentences.withdrawnFact(fact.title).slice(0, 200) })),
  ...after.flatMap((line) => factsOfLine(session, line)),
]
