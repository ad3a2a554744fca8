import { QueryView, useApi, useSession } from '@dangjian/app-shell'
import { AppLink, formatTableDay } from '@dangjian/ui'
import { DataTable, EmptyState, LinkButton, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DraftDrawer } from './draft-drawer.tsx'
import { transfersText } from './locales/zh-CN.ts'

const text = transfersText.overdue

/** 应转未转 (EDU-06, rules.md 1.3): members away for long without a transfer, with the article and the next act. */
export const OverdueTable = () => {
  const api = useApi()
  const { can } = useSession()
  const [member, setMember] = useState<{ id: string; name: string } | null>(null)
  const list = useQuery(api.transfer.overdueTransfers.queryOptions())
  return (
    <Panel isFlush>
      <QueryView query={list} subject={text.table} rows={4} isEmpty={(rows) => rows.length === 0} empty={<EmptyState title={text.none} willHold={text.willHold} />}>
        {(rows) => (
          <DataTable
            label={text.table}
            rows={rows}
            rowKey={({ memberId }) => memberId}
            columns={[
              { key: 'member', title: text.member, kind: 'name', render: (row) => <AppLink href={`/members/${row.memberId}`}>{row.memberName}</AppLink> },
              { key: 'branch', title: text.branch, render: (row) => row.orgUnitName },
              { key: 'place', title: text.place, render: (row) => row.place },
              { key: 'since', title: text.since, kind: 'date', render: (row) => formatTableDay(row.awaySince) },
              { key: 'verdict', title: text.verdict, render: ({ verdict }) => <div className="dj-two-lines"><StateTag state={verdict.outcome === 'breach' ? 'missing' : 'soon'}>{verdict.what}</StateTag><span className="dj-sub">{verdict.citation}{transfersText.gap}{verdict.next}</span></div> },
              { key: 'acts', title: text.acts, kind: 'acts', render: (row) => (can('transfer.handle') ? <LinkButton label={text.draftOf(row.memberName)} onSelect={() => setMember({ id: row.memberId, name: row.memberName })}>{text.draft}</LinkButton> : null) },
            ]}
          />
        )}
      </QueryView>
      <DraftDrawer isOpen={member !== null} member={member} onClose={() => setMember(null)} />
    </Panel>
  )
}
