import { textBlocks, type TextBlock } from './plain-text.ts'
import type { ArticleRow } from './article-store.ts'

/** An article in a list. */
export interface ArticleBrief {
  readonly id: string
  readonly column: 'news' | 'study' | 'notice'
  readonly title: string
  readonly tags: readonly string[]
  readonly author: string
  readonly status: 'draft' | 'published' | 'withdrawn'
  readonly publishedAt: string | null
  readonly createdBy: string
  readonly createdAt: string
}

/** An article to be read: `blocks` are texts, never HTML; `body` is what the writer typed. */
export interface Article extends ArticleBrief {
  readonly body: string
  readonly blocks: readonly TextBlock[]
  readonly audiencePath: string
}

export const toArticleBrief = (row: ArticleRow): ArticleBrief => ({
  id: row.id, column: row.column, title: row.title, tags: row.tags, author: row.author, status: row.status, publishedAt: row.publishedAt?.toISOString() ?? null,
  createdBy: row.createdBy, createdAt: row.createdAt.toISOString(),
})

export const toArticle = (row: ArticleRow): Article => ({ ...toArticleBrief(row), body: row.body, blocks: textBlocks(row.body), audiencePath: row.audiencePath })
