import { QueryView, useApi, useSession } from '@dangjian/app-shell'
import { formatCount, formatDay, formatTableTime } from '@dangjian/ui'
import { Columns, FactList, KeyFigures, PageHead, Panel, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { changedFigures } from './changed-figures.ts'
import type { Figures } from './level-rows.ts'
import { provinceText } from './locales/zh-CN.ts'
import { shareOf, shareText } from './month-bands.ts'
import { MonthTable } from './month-table.tsx'
import { PublishFigures } from './publish-figures.tsx'
import './province.css'

const { bureau: text, figures: words } = provinceText

const keyFigures = (figures: Figures) => {
  const { held, due } = figures.compliance
  const count = (key: 'organizations' | 'branches' | 'members' | 'probationary' | 'findings') => ({ key, label: words[key], value: formatCount(figures[key]), unit: words.units[key] })
  return [
    count('organizations'), count('branches'), count('members'), count('probationary'), count('findings'),
    { key: 'share', label: words.compliance, value: shareText(shareOf(held, due), words.nothingDue), note: due === 0 ? undefined : words.ofDue(held, due) },
  ]
}

interface Publication {
  readonly receivers: readonly string[]
  readonly latest: { readonly figures: Figures; readonly publishedAt: string; readonly publishedBy: string } | null
}

const PublicationState = ({ publication: { receivers, latest }, figures }: { publication: Publication; figures: Figures }) => {
  if (receivers.length === 0) return <p className="dj-hint">{text.topmost}</p>
  if (latest === null) return <VerdictNote tone="info" what={text.never} why={text.neverWhy} />
  const changed = changedFigures(latest.figures, figures)
  return (
    <FactList
      facts={[
        { key: 'at', label: text.last, value: formatTableTime(latest.publishedAt) },
        { key: 'asOf', label: text.lastAsOf, value: latest.figures.asOf },
        { key: 'by', label: text.lastBy, value: latest.publishedBy },
        { key: 'to', label: text.receivers, value: receivers.join(text.and) },
        {
          key: 'changed', label: text.compared,
          value: changed.length === 0 ? text.same : changed.map(({ key, before, after }) => <span key={key} className="dj-line">{text.changed(words[key], formatCount(before), formatCount(after))}</span>),
        },
      ]}
    />
  )
}

/** The tenant's own figures as its records give them today, and their publication upward. */
export const BureauPage = () => {
  const api = useApi()
  const { tenant, today } = useSession()
  const preview = useQuery(api.tenancy.previewFigures.queryOptions())
  const publication = useQuery(api.tenancy.lastPublished.queryOptions())
  const [isDone, setDone] = useState(false)
  const receivers = publication.data?.receivers ?? []
  return (
    <>
      <PageHead
        title={text.title}
        facts={text.facts(tenant.name, tenant.code, formatDay(today))}
        actions={preview.data && receivers.length > 0 ? <PublishFigures figures={preview.data} receivers={receivers} onDone={() => setDone(true)} /> : null}
      />
      {isDone ? <VerdictNote tone="ok" isLive what={text.done(receivers.join(text.and), formatDay(today))} /> : null}
      <QueryView query={preview} subject={text.subject}>
        {(figures) => (
          <>
            <KeyFigures label={text.subject} figures={keyFigures(figures)} />
            <Columns
              main={
                <Panel title={text.months} isFlush={figures.months.length > 0}>
                  {figures.months.length === 0 ? <p className="dj-hint">{text.noMonths}</p> : <MonthTable figures={figures} label={text.months} />}
                </Panel>
              }
              side={
                <Panel title={text.state}>
                  <QueryView query={publication} subject={text.state} rows={3}>{(data) => <PublicationState publication={data} figures={figures} />}</QueryView>
                </Panel>
              }
            />
          </>
        )}
      </QueryView>
    </>
  )
}
