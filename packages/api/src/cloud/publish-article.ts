import { publishArticle, publishArticleInput } from '@dangjian/cloud'
import { command } from '@dangjian/plugin-kit/server'

/** 发布文章 */
export const publish = command({ permission: 'article.publish', input: publishArticleInput, summary: '发布文章' }, publishArticle)
