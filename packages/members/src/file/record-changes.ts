import type { Scope } from '@dangjian/db'
import { isProtectedField } from './field-classes.ts'
import { insertChanges } from './change-store.ts'

/** One field as it was and as it is; `null` where it was or is empty. */
export interface FieldChange {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** Writes which fields changed, who changed them and why: old and new of what a roster shows, only the fact for protected fields. Fields that stayed are left out. */
export const recordChanges = async (scope: Scope, memberId: string, changes: readonly FieldChange[], reason: string): Promise<void> =>
  insertChanges(
    scope,
    memberId,
    changes
      .filter(({ before, after }) => before !== after)
      .map(({ field, before, after }) => (isProtectedField(field) ? { field, before: null, after: null, isProtected: true } : { field, before, after, isProtected: false })),
    reason,
  )
