import { can } from '@dangjian/contracts'
import { decodeCursor, pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { unitsById } from '@dangjian/org'
import { z } from 'zod'
import { readableBanks } from './banks.ts'
import { questionKindSchema, type QuestionKey, type QuestionKind } from './question.ts'
import { countTags, pageQuestions } from './question-store.ts'

/** A question of the bank with its key: for organizers only (study.manage). */
export interface QuestionLine {
  readonly id: string
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly kind: QuestionKind
  readonly stem: string
  readonly options: readonly string[]
  readonly key: QuestionKey
  readonly explanation: string
  readonly basis: string
  readonly tags: readonly string[]
  readonly difficulty: number
  readonly version: number
  readonly canManage: boolean
}

export const listQuestionsInput = pageInputSchema.extend({
  kind: questionKindSchema.optional(), difficulty: z.number().int().min(1).max(3).optional(), tag: z.string().trim().max(20).optional(), text: z.string().trim().max(60).optional(),
})
export type ListQuestionsInput = z.infer<typeof listQuestionsInput>

/** The banks in the person's reach, newest question first. */
export const listQuestions = async (scope: Scope, { cursor, limit, kind, difficulty, tag, text }: ListQuestionsInput): Promise<Page<QuestionLine> & { tags: ReadonlyArray<{ tag: string; count: number }> }> => {
  const unitIds = await readableBanks(scope)
  const beforeId = cursor === undefined ? undefined : z.uuid().safeParse(decodeCursor(cursor)?.[0]).data
  const page = await pageQuestions(scope, { unitIds, kind, difficulty, tag: tag === '' ? undefined : tag, text: text === '' ? undefined : text, beforeId, limit })
  const units = await unitsById(scope, page.items.map(({ orgUnitId }) => orgUnitId))
  const items = page.items.map(({ id, orgUnitId, kind: own, stem, options, key, explanation, basis, tags, difficulty: level, version }) => ({
    id, orgUnitId, kind: own, stem, options, key, explanation, basis, tags, difficulty: level, version, orgUnitName: units.get(orgUnitId)?.shortName ?? '',
    canManage: can(scope.access, 'study.manage', units.get(orgUnitId)?.path ?? '/'),
  }))
  return { ...page, items, tags: await countTags(scope, unitIds) }
}
