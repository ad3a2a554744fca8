import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { findArticle, type ArticleRow } from './article-store.ts'

/** An article that the person may edit and publish; throws NOT_FOUND for any other. */
export const getArticleFor = async (scope: Scope, id: string): Promise<ArticleRow> => {
  const row = await findArticle(scope, id)
  if (!row || !can(scope.access, 'article.publish', row.audiencePath)) throw notFound('article')
  return row
}
