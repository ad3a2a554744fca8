import type { ChecklistTemplate } from '@dangjian/contracts'
import { DataTable, Panel } from '@dangjian/ui/admin'
import { pluginsText } from './locales/zh-CN.ts'

const text = pluginsText.content

/** A checklist as it is assigned: item, standard, who answers for it, by when, with what evidence. */
export const ChecklistPanel = ({ list }: { list: ChecklistTemplate }) => (
  <Panel title={list.title} note={text.checklistNote(text.kinds[list.kind], list.items.length)} isFlush footer={list.description}>
    <DataTable
      label={text.itemsTable(list.title)}
      size="small"
      rows={list.items}
      rowKey={({ key }) => key}
      columns={[
        { key: 'item', title: text.item, kind: 'name', render: ({ title }) => <div className="dj-wrap">{title}</div> },
        { key: 'standard', title: text.standard, render: ({ standard }) => <div className="dj-wrap">{standard}</div> },
        { key: 'post', title: text.post, render: ({ post }) => text.posts[post] },
        { key: 'due', title: text.due, kind: 'date', render: ({ due }) => text.dueOn(Number(due.slice(0, 2)), Number(due.slice(3))) },
        { key: 'evidence', title: text.evidence, render: ({ evidence }) => text.evidences[evidence] },
        { key: 'basis', title: text.itemBasis, render: ({ basis }) => basis },
      ]}
    />
  </Panel>
)
