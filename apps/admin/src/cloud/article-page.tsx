import { QueryView, useAct, useApi, usePageParams, useUrlState } from '@dangjian/app-shell'
import { formatTableTime } from '@dangjian/ui'
import { ActButton, Columns, ConfirmAct, FactList, FailureNote, PageHead, Panel, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Form } from 'antd'
import { useState, type ReactNode } from 'react'
import { ArticleFields, articleInput, type ArticleValues } from './article-fields.tsx'
import { ArticlePreview } from './article-preview.tsx'
import { ArticleState } from './article-state.tsx'
import { cloudText } from './locales/zh-CN.ts'
import type { ArticleDetail } from './types.ts'
import './cloud.css'

const text = cloudText.editor
const fresh = { saved: '' }

interface PartProps {
  article: ArticleDetail
  said: string
  onSaid: (words: string) => void
}

const Head = ({ article, actions }: { article: ArticleDetail; actions?: ReactNode }) => (
  <PageHead
    crumbs={[{ label: text.crumb, href: '/cloud' }, { label: text.subject }]}
    title={article.title}
    facts={<><ArticleState status={article.status} />　{text.audience}{article.audience.name}</>}
    actions={actions}
  />
)

const Draft = ({ article, said, onSaid }: PartProps) => {
  const api = useApi()
  const [form] = Form.useForm<ArticleValues>()
  const [isChanged, setChanged] = useState(false)
  const values = Form.useWatch((all: Partial<ArticleValues>) => all, form) ?? {}
  const edit = useAct(api.cloud.editArticle.mutationOptions(), () => {
    setChanged(false)
    onSaid(text.saved)
  })
  const publish = useAct(api.cloud.publishArticle.mutationOptions(), () => onSaid(text.published(article.audience.name)))
  const { column, title, author, tags, body, audience } = article
  return (
    <>
      <Head
        article={article}
        actions={
          <>
            <ActButton act={{ key: 'save', label: text.save, isBusy: edit.isBusy, isDisabled: !isChanged, onSelect: () => form.submit() }} />
            <ConfirmAct tone="primary" label={text.publish} isDisabled={isChanged} consequence={text.publishWill(title, audience.name)} onConfirm={() => publish.run({ id: article.id })} />
          </>
        }
      />
      <FailureNote failure={edit.failure} isKept />
      {isChanged ? <VerdictNote tone="info" what={text.unsaved} /> : null}
      {!isChanged && said !== '' ? <VerdictNote tone="ok" isLive what={said} why={text.savedAt} /> : null}
      <Columns isEven>
        <Panel title={text.fields}>
          <Form<ArticleValues>
            className="dj-editor"
            form={form}
            layout="vertical"
            initialValues={{ column, title, author, tags: [...tags], body, orgUnitId: audience.orgUnitId }}
            onValuesChange={() => setChanged(true)}
            onFinish={(all) => edit.submit({ ...articleInput(all), id: article.id })}
          >
            <ArticleFields units={[{ value: audience.orgUnitId, label: audience.name }]} isFixed />
          </Form>
        </Panel>
        <ArticlePreview title={values.title ?? title} column={cloudText.columns[values.column ?? column]} author={values.author ?? author} body={values.body ?? body} isDraft />
      </Columns>
    </>
  )
}

const Settled = ({ article, said, onSaid }: PartProps) => {
  const withdraw = useAct(useApi().cloud.withdrawArticle.mutationOptions(), () => onSaid(text.withdrawn))
  const { id, status, title, column, author, body, audience, publishedAt, createdBy, createdAt, tags } = article
  return (
    <>
      <Head
        article={article}
        actions={status === 'published' ? <ConfirmAct isDestructive label={text.withdraw} consequence={text.withdrawWill(title, audience.name)} onConfirm={() => withdraw.run({ id })} /> : null}
      />
      {said === '' ? null : <VerdictNote tone="ok" isLive what={said} />}
      <Columns
        main={<ArticlePreview title={title} column={cloudText.columns[column]} author={author} body={body} isDraft={false} />}
        side={
          <Panel title={text.about}>
            <FactList
              facts={[
                { key: 'state', label: text.state, value: <ArticleState status={status} /> },
                { key: 'audience', label: text.audience, value: audience.name, note: text.audienceHint },
                { key: 'at', label: text.publishedAt, value: publishedAt === null ? null : formatTableTime(publishedAt) },
                { key: 'by', label: text.createdBy, value: `${createdBy}　${formatTableTime(createdAt)}` },
                { key: 'tags', label: text.tags, value: tags.join('　') },
              ]}
            />
          </Panel>
        }
      />
    </>
  )
}

const Article = ({ article }: { article: ArticleDetail }) => {
  const [{ saved }] = useUrlState(fresh)
  const [said, setSaid] = useState(saved === '' || article.status !== 'draft' ? '' : text.saved)
  return article.status === 'draft' ? <Draft article={article} said={said} onSaid={setSaid} /> : <Settled article={article} said={said} onSaid={setSaid} />
}

/** One article: a draft is edited and published, a published one is read and withdrawn. */
export const ArticlePage = () => {
  const { articleId = '' } = usePageParams()
  const article = useQuery(useApi().cloud.getArticle.queryOptions({ id: articleId }))
  return <QueryView query={article} subject={text.subject}>{(data) => <Article key={data.id} article={data} />}</QueryView>
}
