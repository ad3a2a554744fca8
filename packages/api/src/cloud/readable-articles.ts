import { readableArticles, readableArticlesInput } from '@dangjian/cloud'
import { query } from '@dangjian/plugin-kit/server'

/** 读取面向本人的文章 */
export const readable = query({ permission: 'self.read', input: readableArticlesInput, summary: '读取面向本人的文章' }, readableArticles)
