import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { z } from 'zod'
import { updateArticle } from './article-store.ts'
import { getArticleFor } from './get-article-for.ts'

export const publishArticleInput = z.object({ id: z.uuid() })

/** Shows a draft to the members of its organization and all below. Emits `article.published`. Throws NOT_FOUND, ARTICLE_STATE when it is no draft. */
export const publishArticle = async (scope: Scope, input: z.output<typeof publishArticleInput>): Promise<{ id: string }> => {
  const row = await getArticleFor(scope, input.id)
  const published = await updateArticle(scope, row.id, 'draft', { status: 'published', publishedAt: scope.clock.now() })
  if (!published) throw conflict('ARTICLE_STATE', { status: row.status })
  await scope.audit({ action: 'article.published', subject: { type: 'article', id: row.id }, orgPath: row.audiencePath, summary: `发布文章《${row.title}》` })
  await scope.emit('article.published', { articleId: row.id })
  return { id: row.id }
}
