import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { instantAt, localDateOf, today } from '@dangjian/kernel'
import { z } from 'zod'
import { activityKindSchema, lineSchema } from './activity-schema.ts'
import { listActivityRows } from './activity-store.ts'
import { activityKinds, type ActivityKind } from './tables.ts'

export const listActivitiesInput = z.object({
  /** Training programmes, or everything but them. */
  training: z.boolean().default(false),
  kind: activityKindSchema.optional(), year: z.number().int().min(2000).max(2100).optional(), text: lineSchema(1, 40).optional(),
})
export type ListActivitiesInput = z.input<typeof listActivitiesInput>

/** Where an activity stands: before enrolment, enrolling, enrolment closed, to be recorded, recorded, cancelled. */
export type ActivityPhase = 'ahead' | 'enrolling' | 'closed' | 'unrecorded' | 'recorded' | 'cancelled'

/** One activity of a list. */
export interface ActivityLine {
  readonly id: string
  readonly kind: ActivityKind
  readonly title: string
  readonly unitName: string
  readonly hostName: string | null
  readonly phase: ActivityPhase
  readonly beginsOn: string
  readonly endsOn: string
  readonly enrolUntil: string
  readonly sessions: number
  readonly places: number
  readonly enrolled: number
  readonly waiting: number
  readonly present: number
  readonly hours: number
  readonly hasReport: boolean
}

/** The phase of an activity at a moment. Pure. */
export const phaseOf = ({ state, enrolFrom, enrolUntil, begins, sessions, recorded, now }: { state: 'open' | 'cancelled'; enrolFrom: Date; enrolUntil: Date; begins: Date; sessions: number; recorded: number; now: Date }): ActivityPhase => {
  if (state === 'cancelled') return 'cancelled'
  if (recorded === sessions) return 'recorded'
  if (now < enrolFrom) return 'ahead'
  if (now < enrolUntil) return 'enrolling'
  return now < begins ? 'closed' : 'unrecorded'
}

/** Activities that the person reads, of one calendar year (default: this), the latest first. */
export const listActivities = async (scope: Scope, input: ListActivitiesInput): Promise<{ items: ActivityLine[]; year: number }> => {
  const { training, kind, year: asked, text } = listActivitiesInput.parse(input)
  const now = scope.clock.now()
  const year = asked ?? Number(today(scope.clock).slice(0, 4))
  const kinds = activityKinds.filter((one) => (one === 'training_session') === training && (kind === undefined || one === kind))
  if (kinds.length === 0) return { items: [], year }
  const rows = await listActivityRows(scope, pathsWith(scope.access, 'activity.read'), { kinds, from: instantAt(`${year}-01-01`), to: instantAt(`${year + 1}-01-01`), text })
  return {
    year,
    items: rows.map(({ activity, unitName, begins, ends, ...counts }) => {
      const [first, last] = [new Date(begins ?? activity.enrolUntil), new Date(ends ?? activity.enrolUntil)]
      const { id, hostName, title, enrolUntil, hourTenths, report } = activity
      return {
        id, kind: activity.kind, title, unitName, hostName, phase: phaseOf({ ...activity, begins: first, sessions: counts.sessions, recorded: counts.recorded, now }), beginsOn: localDateOf(first), endsOn: localDateOf(last),
        enrolUntil: enrolUntil.toISOString(), sessions: counts.sessions, places: counts.places, enrolled: counts.enrolled, waiting: counts.waiting, present: counts.present, hours: hourTenths / 10, hasReport: report !== null,
      }
    }),
  }
}
