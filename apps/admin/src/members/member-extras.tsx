import type { ComponentType } from 'react'

/** A part that another area adds to the right column of a member's page: its own panel, shown or left out by itself. */
export interface MemberExtra {
  readonly key: string
  readonly Part: ComponentType<{ memberId: string }>
}

/** Parts of other areas on a member's page, in the order in which they stand. */
export const memberExtras: readonly MemberExtra[] = []
