import { getArticle, getArticleInput } from '@dangjian/cloud'
import { query } from '@dangjian/plugin-kit/server'

/** 读取一篇文章 */
export const get = query({ permission: 'session', input: getArticleInput, summary: '读取一篇文章' }, getArticle)
