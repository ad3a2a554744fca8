import { QueryView, useApi } from '@dangjian/app-shell'
import { formatTableTime } from '@dangjian/ui'
import { DataTable, EmptyState, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { fieldLabel, valueLabel } from './change-words.ts'
import { fileText } from './locales/file.zh-CN.ts'

const text = fileText.changes

/** 变更记录: every change of every field; of protected fields only that they changed. */
export const ChangesTab = ({ memberId }: { memberId: string }) => {
  const api = useApi()
  const query = useQuery(api.members.listMemberChanges.queryOptions({ id: memberId }))
  return (
    <Panel isFlush title={text.title}>
      <QueryView query={query} subject={text.title} rows={3} isEmpty={(changes) => changes.length === 0} empty={<EmptyState title={text.none} willHold={text.willHold} />}>
        {(changes) => (
          <DataTable
            label={text.title}
            rows={changes}
            rowKey={({ id }) => id}
            columns={[
              { key: 'at', title: text.at, kind: 'date', render: ({ changedAt }) => formatTableTime(changedAt) },
              { key: 'field', title: text.field, kind: 'name', render: ({ field }) => fieldLabel(field) },
              { key: 'before', title: text.before, render: ({ field, before }) => valueLabel(field, before) },
              { key: 'after', title: text.after, render: ({ field, after, isProtected }) => (isProtected ? text.protectedChanged : valueLabel(field, after)) },
              { key: 'reason', title: text.reason, render: ({ reason }) => reason },
              { key: 'by', title: text.by, render: ({ changedByName }) => changedByName },
            ]}
          />
        )}
      </QueryView>
    </Panel>
  )
}
