import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { z } from 'zod'
import { articleFieldsSchema } from './article-schema.ts'
import { updateArticle } from './article-store.ts'
import { getArticleFor } from './get-article-for.ts'
import { requirePlainText } from './plain-text.ts'

/** The whole article anew; its readers stay. */
export const editArticleInput = articleFieldsSchema.extend({ id: z.uuid() })

/** Changes a draft. What is published stays as it was read. Throws NOT_FOUND, ARTICLE_STATE, TEXT_HAS_MARKUP. */
export const editArticle = async (scope: Scope, input: z.output<typeof editArticleInput>): Promise<{ id: string }> => {
  const row = await getArticleFor(scope, input.id)
  const { id, column, title, body, tags, author = row.author } = input
  requirePlainText({ title, body, author, tags: tags.join(' ') })
  if (!(await updateArticle(scope, id, 'draft', { column, title, body, tags, author }))) throw conflict('ARTICLE_STATE', { status: row.status })
  await scope.audit({ action: 'article.edited', subject: { type: 'article', id }, orgPath: row.audiencePath, summary: `修改文章草稿《${title}》` })
  return { id }
}
