import { draftArticle, draftArticleInput } from '@dangjian/cloud'
import { command } from '@dangjian/plugin-kit/server'

/** 起草文章 */
export const draft = command({ permission: 'article.publish', input: draftArticleInput, summary: '起草文章' }, draftArticle)
