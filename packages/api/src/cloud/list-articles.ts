import { listArticles, listArticlesInput } from '@dangjian/cloud'
import { query } from '@dangjian/plugin-kit/server'

/** 读取职责范围内的文章 */
export const listAll = query({ permission: 'article.publish', input: listArticlesInput, summary: '读取职责范围内的文章' }, listArticles)
