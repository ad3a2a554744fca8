import { QueryView, useApi, usePageParams } from '@dangjian/app-shell'
import { formatLongDay } from '@dangjian/ui'
import { ActButton, PageHead, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { statisticsText as text } from './locales/zh-CN.ts'
import { StatTables } from './stat-tables.tsx'
import './statistics.css'

/** One frozen annual report, with the proof that it is what it was. */
export const FrozenPage = () => {
  const api = useApi()
  const { reportId = '' } = usePageParams()
  const query = useQuery(api.statistics.getFrozen.queryOptions({ id: reportId }))
  const report = query.data
  return (
    <>
      <PageHead
        title={report === undefined ? text.frozenTable : text.frozenTitle(report.year, report.orgUnitName)}
        {...(report === undefined ? {} : { facts: text.frozenFacts(formatLongDay(report.asOf), report.frozenByName) })}
        crumbs={[{ label: text.crumb, href: '/statistics?tab=frozen' }]}
        actions={<ActButton act={{ key: 'print', label: text.print, onSelect: () => globalThis.print() }} />}
      />
      <QueryView query={query} subject={text.frozenTable} rows={10}>
        {(found) => (
          <>
            <p className="dj-stat-proof"><StateTag state={found.isWhole ? 'done' : 'missing'}>{found.isWhole ? text.whole : text.broken}</StateTag><span className="dj-hint">{text.hash} {found.contentHash}</span></p>
            <StatTables tables={found.tables} />
          </>
        )}
      </QueryView>
    </>
  )
}
