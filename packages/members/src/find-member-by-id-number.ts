import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { findByIdNumber } from './member-store.ts'
import type { ExitKind, MemberState } from './tables.ts'

/** Somebody on record, present or gone. */
export interface PersonOnRecord {
  readonly id: string
  readonly state: MemberState
  readonly exitKind: ExitKind | null
  readonly exitedOn: LocalDate | null
}

/** Who carries an identity number in this tenant, also when they left; null for nobody. For other domains; access is for the caller. */
export const findMemberByIdNumber = async (scope: Scope, idNumber: string): Promise<PersonOnRecord | null> => (await findByIdNumber(scope, idNumber.trim().toUpperCase())) ?? null
