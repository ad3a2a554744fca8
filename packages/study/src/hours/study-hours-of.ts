import { trainingHoursOf } from '@dangjian/activities'
import type { Scope } from '@dangjian/db'
import { studyMinutesOf } from '@dangjian/life'
import { MINUTES_PER_HOUR } from '../study-time.ts'
import { sumCredits } from './credit-store.ts'

/** 学时 of one member in a year by where they come from; all in 学时 with two decimals, `total` rounded once from its parts. */
export interface StudyHours {
  readonly total: number
  readonly meetings: number
  readonly training: number
  readonly courses: number
  readonly self: number
  /** 集中培训 attended, for EDU-02. */
  readonly trainings: number
}

/** No record of any study: the absent stays apart from zero (`studyHoursOf` leaves it out). */
export const noHours: StudyHours = { total: 0, meetings: 0, training: 0, courses: 0, self: 0, trainings: 0 }

const hundredths = (minutes: number): number => (minutes * 100) / MINUTES_PER_HOUR

/**
 * 学时 of members in a calendar year from records alone: study at meetings (present, online), activities and training attended, courses and quizzes completed, self study
 * that the branch confirmed. 45 minutes are one. Whoever has no record is absent from the map. For other domains; access is for the caller.
 */
export const studyHoursOf = async (scope: Scope, { memberIds, year }: { readonly memberIds: readonly string[]; readonly year: string }): Promise<Map<string, StudyHours>> => {
  const found = new Map<string, StudyHours>()
  if (memberIds.length === 0) return found
  const meetings = await studyMinutesOf(scope, { memberIds, year })
  const trainings = await trainingHoursOf(scope, { memberIds, year: Number(year) })
  const credits = await sumCredits(scope, memberIds, year)
  const minutesOf = new Map<string, { courses: number; self: number }>()
  for (const { memberId, sourceType, minutes } of credits) {
    const sum = minutesOf.get(memberId) ?? { courses: 0, self: 0 }
    minutesOf.set(memberId, sourceType === 'self' ? { ...sum, self: sum.self + minutes } : { ...sum, courses: sum.courses + minutes })
  }
  for (const id of memberIds) {
    const [met, trained, credited] = [meetings.get(id), trainings.get(id), minutesOf.get(id)]
    if (met === undefined && trained === undefined && credited === undefined) continue
    const minutes = { meetings: met ?? 0, courses: credited?.courses ?? 0, self: credited?.self ?? 0 }
    found.set(id, {
      total: Math.round(hundredths(minutes.meetings + minutes.courses + minutes.self) + (trained?.hours ?? 0) * 100) / 100,
      meetings: Math.round(hundredths(minutes.meetings)) / 100, courses: Math.round(hundredths(minutes.courses)) / 100, self: Math.round(hundredths(minutes.self)) / 100,
      training: trained?.hours ?? 0, trainings: trained?.trainings ?? 0,
    })
  }
  return found
}
