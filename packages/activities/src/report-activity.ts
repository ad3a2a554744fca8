import type { Scope } from '@dangjian/db'
import { conflict, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { proseSchema } from './activity-schema.ts'
import { listSessions, updateActivity } from './activity-store.ts'
import { loadOpenActivity } from './load-activity.ts'
import { activitySentences } from './locales/zh-CN.ts'

export const reportActivityInput = z.object({ id: z.uuid(), report: proseSchema(2, 8000) })
export type ReportActivityInput = z.infer<typeof reportActivityInput>

/** Writes or rewrites the report of an activity that has begun; photos hang on it as attachments and none is asked (AF-04). Throws NOT_FOUND, FORBIDDEN, ACTIVITY_CANCELLED and SESSION_NOT_BEGUN. */
export const reportActivity = async (scope: Scope, { id, report }: ReportActivityInput): Promise<{ version: number }> => {
  const { activity, path } = await loadOpenActivity(scope, id)
  const [first] = await listSessions(scope, [id])
  if (!first || first.startsAt > scope.clock.now()) throw conflict('SESSION_NOT_BEGUN', { title: activity.title })
  const row = await updateActivity(scope, id, { report, reportedBy: scope.actor.name, reportedAt: scope.clock.now() })
  if (!row) throw notFound('activity')
  await scope.audit({ action: 'activity.reported', subject: { type: 'activity', id }, orgPath: path, summary: activitySentences.reported(activity.title), details: { length: report.length } })
  return { version: row.version }
}
