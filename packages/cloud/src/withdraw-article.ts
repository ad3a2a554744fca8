import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { z } from 'zod'
import { updateArticle } from './article-store.ts'
import { getArticleFor } from './get-article-for.ts'

export const withdrawArticleInput = z.object({ id: z.uuid() })

/** Takes a published article back; it stays on record. Throws NOT_FOUND, ARTICLE_STATE when it is not published. */
export const withdrawArticle = async (scope: Scope, input: z.output<typeof withdrawArticleInput>): Promise<{ id: string }> => {
  const row = await getArticleFor(scope, input.id)
  if (!(await updateArticle(scope, row.id, 'published', { status: 'withdrawn' }))) throw conflict('ARTICLE_STATE', { status: row.status })
  await scope.audit({ action: 'article.withdrawn', subject: { type: 'article', id: row.id }, orgPath: row.audiencePath, summary: `撤回文章《${row.title}》` })
  return { id: row.id }
}
