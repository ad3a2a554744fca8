import { pageInputSchema, type Page, type Scope } from '@dangjian/db'
import type { z } from 'zod'
import { toArticleBrief, type ArticleBrief } from './article.ts'
import { articleColumnSchema } from './article-schema.ts'
import { pageArticlesFor } from './article-store.ts'
import { cursorId } from './cursor-id.ts'
import { readerPaths } from './reader-paths.ts'

export const readableArticlesInput = pageInputSchema.extend({ column: articleColumnSchema.optional() })

/**
 * Published articles addressed to the reading member's branch or any organization above it, newest first. Nobody counts who reads. Throws
 * CURSOR_INVALID.
 */
export const readableArticles = async (scope: Scope, input: z.output<typeof readableArticlesInput>): Promise<Page<ArticleBrief>> => {
  const paths = await readerPaths(scope)
  const page = await pageArticlesFor(scope, { paths, column: input.column, beforeId: cursorId(input.cursor), limit: input.limit })
  return { ...page, items: page.items.map(toArticleBrief) }
}
