import { QueryView, useApi, useUrlState } from '@dangjian/app-shell'
import { isLocalDate } from '@dangjian/kernel'
import { formatTableTime } from '@dangjian/ui'
import { DataTable, EmptyState, FilterBar, FilterSelect, LinkButton, PageHead, Panel, SearchBox } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useState } from 'react'
import { AuditDrawer, kindTitle, useKinds, type AuditLine } from './audit-drawer.tsx'
import { ListPager } from './list-pager.tsx'
import { systemText } from './locales/zh-CN.ts'
import './system.css'
import { useCursor } from './use-cursor.ts'
import { ChainVerdict, useChainCheck, VerifyButton } from './verify-chain.tsx'

const text = systemText.audit
const noFilter = { kind: '', person: '', from: '', to: '', subject: '' }
const limit = 30

const DateFilter = ({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) => (
  <label className="dj-date-filter">{label}<Input type="date" value={value} onChange={(event) => onChange(event.target.value)} /></label>
)

const inputOf = ({ kind, person, from, to, subject }: typeof noFilter, cursor: string | undefined) => ({
  limit,
  ...(cursor === undefined ? {} : { cursor }),
  ...(kind === '' ? {} : { action: kind }),
  ...(person === '' ? {} : { person }),
  ...(isLocalDate(from) ? { from } : {}),
  ...(isLocalDate(to) ? { to } : {}),
  ...(subject === '' ? {} : { subjectId: subject }),
})

/** The tenant's trail, newest first, and the check of its chain. */
export const AuditPage = () => {
  const [filter, setFilter] = useUrlState(noFilter)
  const cursor = useCursor(JSON.stringify(filter))
  const [open, setOpen] = useState<AuditLine | null>(null)
  const trail = useQuery({ ...useApi().identity.listAudit.queryOptions(inputOf(filter, cursor.cursor)), placeholderData: keepPreviousData })
  const check = useChainCheck()
  const kinds = useKinds()
  const showSame = (line: AuditLine): void => {
    setFilter({ ...noFilter, subject: line.subjectId })
    setOpen(null)
  }
  return (
    <>
      <PageHead title={text.title} facts={text.facts} actions={<VerifyButton check={check} />} />
      <ChainVerdict check={check} />
      <FilterBar end={<ListPager cursor={cursor} page={trail.data} limit={limit} unit={text.unit} />}>
        <FilterSelect label={text.kind} value={filter.kind} options={[{ value: '', label: text.all }, ...Object.entries(kinds).map(([value, label]) => ({ value, label }))]} onChange={(kind) => setFilter({ kind })} />
        <SearchBox label={text.person} value={filter.person} width={180} onSearch={(person) => setFilter({ person })} />
        <DateFilter label={text.from} value={filter.from} onChange={(from) => setFilter({ from })} />
        <DateFilter label={text.to} value={filter.to} onChange={(to) => setFilter({ to })} />
        <SearchBox label={text.subject} value={filter.subject} width={200} onSearch={(subject) => setFilter({ subject })} />
      </FilterBar>
      <Panel isFlush>
        <QueryView query={trail} subject={text.table}>
          {({ items }) => (
            <DataTable
              label={text.table}
              size="small"
              rows={items}
              rowKey={({ id }) => id}
              isCurrent={({ id }) => id === open?.id}
              empty={<EmptyState title={text.none} willHold={text.noneHint} />}
              columns={[
                { key: 'at', title: text.at, kind: 'date', render: ({ occurredAt }) => formatTableTime(occurredAt) },
                { key: 'who', title: text.who, render: ({ actorKind, actorName }) => (actorKind === 'system' ? text.systemActor(actorName) : actorName) },
                { key: 'kind', title: text.kind, render: ({ action }) => kindTitle(action, kinds) },
                { key: 'what', title: text.what, render: ({ summary }) => <div className="dj-audit-what">{summary}</div> },
                { key: 'seq', title: text.seq, kind: 'number', render: ({ seq }) => seq ?? <span className="dj-hint">{text.waiting}</span> },
                { key: 'acts', title: text.acts, kind: 'acts', render: (line) => <LinkButton label={text.viewOf(line.summary)} onSelect={() => setOpen(line)}>{text.view}</LinkButton> },
              ]}
            />
          )}
        </QueryView>
      </Panel>
      <AuditDrawer line={open} kinds={kinds} onClose={() => setOpen(null)} onSameSubject={showSame} />
    </>
  )
}
