import { pathsWith } from '@dangjian/contracts'
import { pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { z } from 'zod'
import { toArticleBrief, type ArticleBrief } from './article.ts'
import { pageArticlesInside } from './article-store.ts'
import { cursorId } from './cursor-id.ts'

export const listArticlesInput = pageInputSchema.extend({ status: z.enum(['draft', 'published', 'withdrawn']).optional() })

/** Articles of every state in the subtrees where the person holds `article.publish`, newest first. Throws CURSOR_INVALID. */
export const listArticles = async (scope: Scope, input: z.output<typeof listArticlesInput>): Promise<Page<ArticleBrief>> => {
  const paths = pathsWith(scope.access, 'article.publish')
  const page = await pageArticlesInside(scope, { paths, status: input.status, beforeId: cursorId(input.cursor), limit: input.limit })
  return { ...page, items: page.items.map(toArticleBrief) }
}
