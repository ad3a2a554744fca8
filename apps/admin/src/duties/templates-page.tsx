import { QueryView, useApi, useSession, useShell } from '@dangjian/app-shell'
import { AppLink } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, PageHead, Panel, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AssignDrawer, type Assigned } from './assign-drawer.tsx'
import { dutiesText } from './locales/zh-CN.ts'
import type { Template } from './types.ts'
import './duties.css'

const text = dutiesText.templates

const Outcome = ({ assigned }: { assigned: Assigned }) => (
  <VerdictNote
    tone={assigned.units > 0 ? 'ok' : 'info'}
    isLive
    what={assigned.units > 0 ? dutiesText.assign.done(assigned.units, assigned.items) : dutiesText.assign.none}
    {...(assigned.skipped.length > 0 && assigned.units > 0 ? { why: dutiesText.assign.skipped(assigned.skipped) } : {})}
    action={<AppLink href="/duties">{dutiesText.assign.toList}</AppLink>}
  />
)

const TemplatePanel = ({ template, pluginName, onAssign }: { template: Template; pluginName: string; onAssign: (() => void) | null }) => {
  const heads = text.columns
  return (
    <Panel
      title={template.title}
      note={`${text.kinds[template.kind]}${dutiesText.gap}${text.count(template.items.length)}${dutiesText.gap}${text.from(pluginName, template.version)}`}
      {...(onAssign === null ? {} : { extra: <ActButton act={{ key: 'assign', label: text.assignOf(template.title), tone: 'go', onSelect: onAssign }} size="small" /> })}
      isFlush
    >
      {template.description === '' ? null : <p className="dj-tpl-lead">{template.description}</p>}
      <DataTable
        label={template.title}
        size="small"
        rows={template.items}
        rowKey={(item) => item.key}
        columns={[
          { key: 'title', title: heads.title, kind: 'name', render: (item) => item.title },
          { key: 'standard', title: heads.standard, width: 320, render: (item) => item.standard },
          { key: 'post', title: heads.post, render: (item) => dutiesText.post(item.post) },
          { key: 'due', title: heads.due, kind: 'date', render: (item) => text.dueOf(item.due) },
          { key: 'evidence', title: heads.evidence, render: (item) => dutiesText.evidence[item.evidence] },
          { key: 'basis', title: heads.basis, render: (item) => item.basis },
        ]}
      />
    </Panel>
  )
}

/** Checklists as the plugins gave them, each to be assigned to organizations for a year. */
export const TemplatesPage = () => {
  const api = useApi()
  const { can } = useSession()
  const { plugins } = useShell()
  const [chosen, setChosen] = useState<Template | null>(null)
  const [assigned, setAssigned] = useState<Assigned | null>(null)
  const templates = useQuery(api.duties.listTemplates.queryOptions({}))
  const choose = (template: Template): void => {
    setAssigned(null)
    setChosen(template)
  }
  return (
    <>
      <PageHead title={text.title} facts={text.facts} />
      {assigned === null ? null : <Outcome assigned={assigned} />}
      <QueryView
        query={templates}
        subject={text.title}
        rows={6}
        isEmpty={(found) => found.length === 0}
        empty={<EmptyState title={text.none} willHold={text.willHold} acts={can('plugin.read') ? [{ key: 'plugins', label: text.toPlugins, tone: 'go', href: '/plugins' }] : []} />}
      >
        {(found) => found.map((template) => (
          <TemplatePanel key={template.id} template={template} pluginName={plugins.find((plugin) => plugin.id === template.pluginId)?.title ?? template.pluginId} onAssign={can('duty.assign') ? () => choose(template) : null} />
        ))}
      </QueryView>
      <AssignDrawer template={chosen} onClose={() => setChosen(null)} onDone={setAssigned} />
    </>
  )
}
