import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { toArticle, type Article } from './article.ts'
import { findArticle } from './article-store.ts'
import { audienceOfPath } from './audience-of-path.ts'
import { readerPaths } from './reader-paths.ts'

export const getArticleInput = z.object({ id: z.uuid() })

/** One article: published and addressed to the reader, or of any state for its organizers. Throws NOT_FOUND for every other. */
export const getArticle = async (scope: Scope, input: z.output<typeof getArticleInput>): Promise<Article> => {
  const row = await findArticle(scope, input.id)
  if (!row) throw notFound('article')
  const organizes = can(scope.access, 'article.publish', row.audiencePath)
  const reads = row.status === 'published' && (await readerPaths(scope)).includes(row.audiencePath)
  if (!organizes && !reads) throw notFound('article')
  const audience = await audienceOfPath(scope, row.audiencePath)
  if (!audience) throw notFound('article')
  return toArticle(row, audience)
}
