import type { Scope } from '@dangjian/db'
import { listBriefs } from './brief-store.ts'
import type { MemberBrief } from './get-member-brief.ts'

/** Members by id, for lines that hold ids; unknown and foreign ids are absent. Access is for the caller, by `path`. */
export const memberBriefs = async (scope: Scope, ids: readonly string[]): Promise<Map<string, MemberBrief>> =>
  new Map(ids.length === 0 ? [] : (await listBriefs(scope, [...new Set(ids)])).map((brief) => [brief.id, brief]))
