import { errorCode, NoSuchPage, QueryView, usePageParams, usePluginContent, useSession } from '@dangjian/app-shell'
import { ErrorState, FactList, PageHead, Panel } from '@dangjian/ui/admin'
import { ChecklistPanel } from './checklist-panel.tsx'
import { pluginsText } from './locales/zh-CN.ts'
import './plugins.css'
import { readContent, type PackContent } from './read-content.ts'
import { RuleSetPanel } from './rule-set-panel.tsx'

const text = pluginsText.content

const Content = ({ content }: { content: PackContent }) => {
  const { can } = useSession()
  return (
    <>
      <PageHead title={content.title} facts={text.facts(content.version)} crumbs={[can('plugin.read') ? { label: text.crumb, href: '/plugins' } : { label: text.crumb }, { label: text.kind }]} />
      <p className="dj-hint">{content.description}</p>
      {content.ruleSets.map((set) => <RuleSetPanel key={set.key} set={set} />)}
      {content.checklists.map((list) => <ChecklistPanel key={list.key} list={list} />)}
      {content.workMethods.map(({ key, title, sections }) => (
        <Panel key={key} title={title} note={text.methodNote(sections.length)}>
          <FactList facts={sections.map((section) => ({ key: section.key, label: section.title, value: section.hint }))} />
        </Panel>
      ))}
    </>
  )
}

/** What a content pack brings; once it is switched off, no such page. */
export const ContentPage = () => {
  const { pluginId = '' } = usePageParams()
  const answer = usePluginContent(pluginId)
  if (answer.error && errorCode(answer.error) === 'NOT_FOUND') return <NoSuchPage />
  return (
    <QueryView query={answer} subject={text.subject}>
      {(data) => {
        const content = readContent(data)
        return content === null ? <ErrorState title={text.unreadable} why={text.unreadableWhy} /> : <Content content={content} />
      }}
    </QueryView>
  )
}
