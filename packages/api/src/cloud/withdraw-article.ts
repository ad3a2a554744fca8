import { withdrawArticle, withdrawArticleInput } from '@dangjian/cloud'
import { command } from '@dangjian/plugin-kit/server'

/** 撤回文章 */
export const withdraw = command({ permission: 'article.publish', input: withdrawArticleInput, summary: '撤回文章' }, withdrawArticle)
