import type { Grade } from './types.ts'

/** A grade as it is being filled in. */
export interface Given {
  readonly grade: Grade
  readonly reason: string
}

/** Grades that need words. */
export const needsReason = (grade: Grade): boolean => grade === 'basic' || grade === 'unqualified'

/** What the form still lacks and how the third stands (EV-02); whole numbers only. Pure. */
export const countGrades = (memberIds: readonly string[], given: ReadonlyMap<string, Given>): { excellent: number; most: number; excess: number; missing: number; withoutReason: number } => {
  const own = memberIds.flatMap((id) => given.get(id) ?? [])
  const excellent = own.filter(({ grade }) => grade === 'excellent').length
  const most = Math.floor(memberIds.length / 3)
  return { excellent, most, excess: Math.max(0, excellent - most), missing: memberIds.length - own.length, withoutReason: own.filter(({ grade, reason }) => needsReason(grade) && reason.trim() === '').length }
}
