import { QueryView, useAct, useApi, useGo, useSession } from '@dangjian/app-shell'
import { ActButton, Columns, FailureNote, PageHead, Panel } from '@dangjian/ui/admin'
import { Form } from 'antd'
import { unitChoices, useUnits } from '../life/units.ts'
import { ArticleFields, articleInput, type ArticleValues } from './article-fields.tsx'
import { ArticlePreview } from './article-preview.tsx'
import { cloudText } from './locales/zh-CN.ts'
import './cloud.css'

const text = cloudText.editor

const DraftForm = ({ units }: { units: ReadonlyArray<{ value: string; label: string }> }) => {
  const go = useGo()
  const { personName } = useSession()
  const [form] = Form.useForm<ArticleValues>()
  const values = Form.useWatch((all: Partial<ArticleValues>) => all, form) ?? {}
  const draft = useAct(useApi().cloud.draftArticle.mutationOptions(), ({ id }) => go(`/cloud/articles/${id}?saved=1`, { replace: true }))
  return (
    <>
      <PageHead
        crumbs={[{ label: text.crumb, href: '/cloud' }, { label: text.draftTitle }]}
        title={text.draftTitle}
        actions={<ActButton act={{ key: 'save', label: text.save, tone: 'primary', isBusy: draft.isBusy, onSelect: () => form.submit() }} />}
      />
      <FailureNote failure={draft.failure} isKept />
      <Columns isEven>
        <Panel title={text.fields}>
          <Form<ArticleValues> className="dj-editor" form={form} layout="vertical" initialValues={{ column: 'news', orgUnitId: units[0]?.value, tags: [] }} onFinish={(all) => draft.submit({ ...articleInput(all), orgUnitId: all.orgUnitId })}>
            <ArticleFields units={units} isFixed={false} />
          </Form>
        </Panel>
        <ArticlePreview title={values.title ?? ''} column={cloudText.columns[values.column ?? 'news']} author={values.author?.trim() ? values.author : personName} body={values.body ?? ''} isDraft />
      </Columns>
    </>
  )
}

/** A new article, kept as a draft first; the preview follows every key. */
export const DraftPage = () => {
  const units = useUnits('article.publish')
  return <QueryView query={units} subject={text.subject}>{(list) => <DraftForm units={unitChoices(list)} />}</QueryView>
}
