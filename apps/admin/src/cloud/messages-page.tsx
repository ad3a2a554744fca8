import { QueryView, useApi, useUrlState } from '@dangjian/app-shell'
import { formatPercent, formatTableTime } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, FactList, FilterBar, LinkButton, PageHead, Panel, VerdictNote } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Drawer } from 'antd'
import { useState } from 'react'
import { KeysetTurn } from '../paging/keyset-turn.tsx'
import { cloudText } from './locales/zh-CN.ts'
import { MessageDrawer } from './message-drawer.tsx'
import type { SentMessage } from './types.ts'
import './cloud.css'

const text = cloudText.messages
const start = { cursor: '', id: '' }

const audienceOf = ({ orgUnitName }: SentMessage): string => (orgUnitName === null ? text.wholeTenant : text.within(orgUnitName))

const SentDrawer = ({ message, onClose }: { message: SentMessage; onClose: () => void }) => (
  <Drawer open title={text.drawer} onClose={onClose} size="min(480px, 100vw)">
    <h3 className="dj-message-title">{message.title}</h3>
    <p className="dj-message-body">{message.body}</p>
    <FactList
      facts={[
        { key: 'audience', label: text.audience, value: audienceOf(message) },
        { key: 'counts', label: text.counts, value: `${text.delivered}${text.persons(message.delivered)}　${text.read}${text.readOf(message.read, formatPercent(message.read, message.delivered))}` },
        { key: 'by', label: text.sentBy, value: `${message.sentBy}　${formatTableTime(message.sentAt)}` },
        { key: 'link', label: text.link, value: text.form.links.find(({ value }) => value === message.link)?.label ?? message.link },
      ]}
    />
  </Drawer>
)

const SentTable = ({ rows, currentId, onOpen }: { rows: readonly SentMessage[]; currentId: string; onOpen: (id: string) => void }) => (
  <DataTable
    label={text.table}
    rows={rows}
    rowKey={({ id }) => id}
    isCurrent={({ id }) => id === currentId}
    columns={[
      { key: 'title', title: text.name, kind: 'name', render: ({ title }) => <div className="dj-article-name">{title}</div> },
      { key: 'audience', title: text.audience, render: audienceOf },
      { key: 'by', title: text.sentBy, render: ({ sentBy }) => sentBy },
      { key: 'at', title: text.sentAt, kind: 'date', render: ({ sentAt }) => formatTableTime(sentAt) },
      { key: 'delivered', title: text.delivered, kind: 'number', render: ({ delivered }) => text.persons(delivered) },
      { key: 'read', title: text.read, kind: 'number', render: ({ read, delivered }) => text.readOf(read, formatPercent(read, delivered)) },
      { key: 'acts', title: text.acts, kind: 'acts', render: ({ id, title }) => <LinkButton label={text.showOf(title)} onSelect={() => onOpen(id)}>{text.show}</LinkButton> },
    ]}
  />
)

/** Messages sent in the person's reach with counts only, and the writing of a new one. */
export const MessagesPage = () => {
  const api = useApi()
  const [filter, setFilter] = useUrlState(start)
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const list = useQuery({ ...api.cloud.listSentMessages.queryOptions({ limit: 20, ...(filter.cursor === '' ? {} : { cursor: filter.cursor }) }), placeholderData: keepPreviousData })
  const page = list.data
  const shown = page?.items.find(({ id }) => id === filter.id)
  const write = { key: 'write', label: text.write, onSelect: () => setOpen(true) } as const
  const onSent = (title: string, delivered: number): void => {
    setSaid(text.sent(title, delivered))
    setOpen(false)
  }
  return (
    <>
      <PageHead title={text.title} facts={text.facts} actions={<ActButton act={{ ...write, tone: 'primary' }} />} />
      {said === '' ? null : <VerdictNote tone="ok" isLive what={said} />}
      <FilterBar end={page ? <KeysetTurn summary={text.shown(page.items.length, page.total)} cursor={filter.cursor} next={page.next} onCursor={(cursor) => setFilter({ cursor })} /> : null} />
      <Panel isFlush>
        <QueryView query={list} subject={text.table} isEmpty={({ items }) => items.length === 0} empty={<EmptyState title={text.none} willHold={text.willHold} acts={[{ ...write, tone: 'go' }]} />}>
          {({ items }) => <SentTable rows={items} currentId={filter.id} onOpen={(id) => setFilter({ id })} />}
        </QueryView>
      </Panel>
      {isOpen ? <MessageDrawer onClose={() => setOpen(false)} onSent={onSent} /> : null}
      {shown ? <SentDrawer message={shown} onClose={() => setFilter({ id: '' })} /> : null}
    </>
  )
}
