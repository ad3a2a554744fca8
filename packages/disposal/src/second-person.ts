import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import type { StepRow } from './case-store.ts'

/** Who decides is never somebody who proposed or recorded: throws DISPOSAL_SECOND_PERSON for an account behind one of the steps, and for an actor without account. */
export const requireSecondPerson = (scope: Scope, steps: readonly Pick<StepRow, 'recordedBy' | 'recordedByName'>[]): void => {
  const { accountId, name } = scope.actor
  if (accountId === null || steps.some(({ recordedBy }) => recordedBy === accountId)) throw new AppError('DISPOSAL_SECOND_PERSON', { name }, 403)
}
