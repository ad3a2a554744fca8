import { QueryView, useAct, useApi, useSession } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { ConfirmAct, DataTable, EmptyState, FailureNote, FilterBar, FilterSelect, PageHead, Panel, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { calendarText } from '../locales/calendar.zh-CN.ts'
import { unitChoices, useUnits } from '../units.ts'

const text = calendarText.feeds

const Address = ({ path }: { path: string }) => {
  const [isCopied, setCopied] = useState(false)
  const address = `${globalThis.location.origin}${path}`
  return (
    <VerdictNote
      tone="ok"
      what={text.shown}
      isLive
      action={
        <div className="dj-acts">
          <Input aria-label={text.address} readOnly value={address} onFocus={(event) => event.target.select()} />
          <Button onClick={() => void globalThis.navigator.clipboard?.writeText(address).then(() => setCopied(true), () => undefined)}>{text.copy}</Button>
          {isCopied ? <span role="status">{text.copied}</span> : null}
        </div>
      }
    />
  )
}

/** Subscriptions to the calendar by a secret address: made, copied once, revoked. */
export const FeedsPage = () => {
  const api = useApi()
  const { can } = useSession()
  const [whose, setWhose] = useState(can('self.read') ? '' : 'first')
  const units = useUnits('meeting.read')
  const feeds = useQuery(api.life.listFeeds.queryOptions({}))
  const make = useAct(api.life.makeFeed.mutationOptions())
  const revoke = useAct(api.life.revokeFeed.mutationOptions())
  const choices = [...(can('self.read') ? [{ value: '', label: text.own }] : []), ...unitChoices(units.data ?? [])]
  const chosen = choices.some(({ value }) => value === whose) ? whose : (choices[0]?.value ?? '')
  return (
    <>
      <PageHead title={text.title} facts={text.facts} crumbs={[{ label: calendarText.page.crumb, href: '/life' }, { label: calendarText.page.title, href: '/life/calendar' }, { label: text.title }]} />
      <FilterBar end={<Button type="primary" loading={make.isBusy} onClick={() => make.submit(chosen === '' ? {} : { orgUnitId: chosen })}>{text.make}</Button>}>
        <FilterSelect label={text.whose} value={chosen} options={choices} onChange={setWhose} />
      </FilterBar>
      <FailureNote failure={make.failure} />
      {make.result === undefined ? null : <Address key={make.result.id} path={make.result.path} />}
      <Panel title={text.list} isFlush>
        <QueryView query={feeds} subject={text.list} rows={2} isEmpty={(rows) => rows.length === 0} empty={<EmptyState title={text.none} willHold={text.noneWhy} />}>
          {(rows) => (
            <DataTable
              label={text.list}
              rows={rows}
              rowKey={(feed) => feed.id}
              columns={[
                { key: 'name', title: text.columns.name, kind: 'name', render: (feed) => (feed.name === '' ? text.gone : feed.name) },
                { key: 'made', title: text.columns.made, kind: 'date', render: (feed) => formatTableDay(feed.createdOn) },
                { key: 'fetched', title: text.columns.fetched, kind: 'date', render: (feed) => (feed.lastFetchedOn === null ? text.never : formatTableDay(feed.lastFetchedOn)) },
                { key: 'acts', title: text.columns.acts, kind: 'acts', render: (feed) => <ConfirmAct label={text.revoke} title={text.revokeOf(feed.name)} tone="link" isDestructive consequence={text.revokeWill} onConfirm={() => revoke.run({ id: feed.id })} /> },
              ]}
            />
          )}
        </QueryView>
      </Panel>
    </>
  )
}
