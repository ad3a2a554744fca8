import { QueryView, useApi, usePageParams } from '@dangjian/app-shell'
import { localDateOf } from '@dangjian/kernel'
import { formatLongDay } from '@dangjian/ui'
import { Card, FactList, PhoneBody, PhoneHead, TextBlocks } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { articlesText as text } from './locales/zh-CN.ts'

/** One article. */
export const ArticlePage = () => {
  const api = useApi()
  const { articleId = '' } = usePageParams()
  const article = useQuery(api.cloud.getArticle.queryOptions({ id: articleId }))
  return (
    <>
      <PhoneHead title={text.article} backHref="/articles" />
      <QueryView query={article} subject={text.article} rows={6}>
        {(found) => (
          <PhoneBody>
            <Card footer={text.readNote}>
              <h2 className="dj-card-title">{found.title}</h2>
              <p className="dj-sm">{text.fullByline(text.columns[found.column], found.author, found.publishedAt === null ? '' : formatLongDay(localDateOf(new Date(found.publishedAt))))}</p>
              <TextBlocks blocks={found.blocks} />
            </Card>
            {found.tags.length === 0 ? null : <Card><FactList facts={[{ key: 'tags', label: text.tagsLabel, value: text.tags(found.tags) }]} /></Card>}
          </PhoneBody>
        )}
      </QueryView>
    </>
  )
}
