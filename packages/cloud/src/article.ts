import { textBlocks, type TextBlock } from '@dangjian/kernel'
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

/** An article as its organizers list it, with the organization whose members, and all below it, read it. */
export interface OrganizerArticle extends ArticleBrief {
  readonly audience: { readonly orgUnitId: string; readonly name: string }
}

/** An article to be read: `blocks` are texts, never HTML; `body` is what the writer typed. */
export interface Article extends OrganizerArticle {
  readonly body: string
  readonly blocks: readonly TextBlock[]
  readonly audiencePath: string
}

export const toArticleBrief = (row: ArticleRow): ArticleBrief => ({
  id: row.id, column: row.column, title: row.title, tags: row.tags, author: row.author, status: row.status, publishedAt: row.publishedAt?.toISOString() ?? null,
  createdBy: row.createdBy, createdAt: row.createdAt.toISOString(),
})

export const toArticle = (row: ArticleRow, audience: Article['audience']): Article => ({
  ...toArticleBrief(row), audience, body: row.body, blocks: textBlocks(row.body), audiencePath: row.audiencePath,
})
