import type { ApiClient } from '@dangjian/app-shell'

type Answer<P extends { query: (...input: never[]) => Promise<unknown> }> = Awaited<ReturnType<P['query']>>
type Cloud = ApiClient['cloud']

/** Answers and inputs of the procedures of this area, as the client gives them. */
export type ArticleItem = Answer<Cloud['listArticles']>['items'][number]
export type ArticleDetail = Answer<Cloud['getArticle']>
export type SentMessage = Answer<Cloud['listSentMessages']>['items'][number]
export type MessageInput = Parameters<Cloud['sendMessage']['mutate']>[0]
export type MessageAudience = MessageInput['audience']
