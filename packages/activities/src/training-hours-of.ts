import type { Scope } from '@dangjian/db'
import { attendedBetween } from './enrolment-store.ts'

/** What activities and training gave one person in a year, from records of attendance alone. */
export interface TrainingHours {
  /** 学时 of activities and training together, one decimal. */
  readonly hours: number
  /** 学时 of training sessions alone. */
  readonly trainingHours: number
  /** 集中培训: how many training sessions. */
  readonly trainings: number
}

/**
 * Hours of members in activities and training of a calendar year, by member id; who attended nothing is absent from the map. Nothing here overlaps with meetings.
 * Access is for the caller.
 */
export const trainingHoursOf = async (scope: Scope, { memberIds, year }: { readonly memberIds: readonly string[]; readonly year: number }): Promise<Map<string, TrainingHours>> => {
  const rows = await attendedBetween(scope, memberIds, `${year}-01-01`, `${year + 1}-01-01`)
  const tenths = new Map<string, { all: number; training: number; trainings: number }>()
  for (const { memberId, kind, hourTenths } of rows) {
    if (memberId === null) continue
    const sum = tenths.get(memberId) ?? { all: 0, training: 0, trainings: 0 }
    const isTraining = kind === 'training_session'
    tenths.set(memberId, { all: sum.all + hourTenths, training: sum.training + (isTraining ? hourTenths : 0), trainings: sum.trainings + (isTraining ? 1 : 0) })
  }
  return new Map([...tenths].map(([memberId, { all, training, trainings }]) => [memberId, { hours: all / 10, trainingHours: training / 10, trainings }]))
}
