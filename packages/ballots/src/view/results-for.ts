import type { Scope } from '@dangjian/db'
import { selectAnnouncedOf } from '../ballot-store.ts'
import type { BallotMatter } from '../tables.ts'
import { announcedResult, type AnnouncedResult } from './announced-result.ts'

/** The latest announced result on a subject (an admission case) and matter; null where there is none. For other domains; permission is theirs. */
export const latestResultFor = async (scope: Scope, subjectId: string, matter: BallotMatter): Promise<AnnouncedResult | null> => {
  const id = await selectAnnouncedOf(scope, subjectId, matter)
  return id === undefined ? null : announcedResult(scope, id)
}
