import { pathsWith } from '@dangjian/contracts'
import { pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { z } from 'zod'
import { toArticleBrief, type OrganizerArticle } from './article.ts'
import { articleColumnSchema } from './article-schema.ts'
import { pageArticlesInside } from './article-store.ts'
import { audiencesOfPaths } from './audience-of-path.ts'
import { cursorId } from './cursor-id.ts'
import { lineSchema } from './plain-text.ts'

/** Narrowed to a state, a column and a part of the title. */
export const listArticlesInput = pageInputSchema.extend({
  status: z.enum(['draft', 'published', 'withdrawn']).optional(), column: articleColumnSchema.optional(), text: lineSchema(1, 40).optional(),
})

/** Articles of every state in the subtrees where the person holds `article.publish`, newest first. Throws CURSOR_INVALID. */
export const listArticles = async (scope: Scope, input: z.output<typeof listArticlesInput>): Promise<Page<OrganizerArticle>> => {
  const { status, column, text, limit } = input
  const paths = pathsWith(scope.access, 'article.publish')
  const page = await pageArticlesInside(scope, { paths, status, column, text, beforeId: cursorId(input.cursor), limit })
  const audiences = await audiencesOfPaths(scope, page.items.map(({ audiencePath }) => audiencePath))
  return { ...page, items: page.items.map((row) => ({ ...toArticleBrief(row), audience: audiences.get(row.audiencePath) ?? { orgUnitId: '', name: '' } })) }
}
