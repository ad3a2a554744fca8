import { editArticle, editArticleInput } from '@dangjian/cloud'
import { command } from '@dangjian/plugin-kit/server'

/** 修改文章草稿 */
export const edit = command({ permission: 'article.publish', input: editArticleInput, summary: '修改文章草稿' }, editArticle)
