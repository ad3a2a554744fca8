import { QueryView, useApi, useUrlState } from '@dangjian/app-shell'
import { formatPoints, formatTableTime } from '@dangjian/ui'
import { DataTable, EmptyState, FilterBar, LinkButton, PageHead, Panel, StateTag, VerdictNote } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Radio } from 'antd'
import { useState } from 'react'
import { KeysetTurn } from '../paging/keyset-turn.tsx'
import { AnswerDrawer } from './answer-drawer.tsx'
import { scoringText } from './locales/zh-CN.ts'
import { ObjectionDrawer } from './objection-drawer.tsx'
import type { ObjectionLine } from './types.ts'
import './scoring.css'

const text = scoringText.objections
const start = { show: 'open', cursor: '', id: '' }
const looks = { open: 'due', upheld: 'done', declined: 'notApplicable' } as const

const ObjectionTable = ({ rows, currentId, onOpen }: { rows: readonly ObjectionLine[]; currentId: string; onOpen: (id: string) => void }) => (
  <DataTable
    label={text.table}
    rows={rows}
    rowKey={({ id }) => id}
    isCurrent={({ id }) => id === currentId}
    columns={[
      { key: 'member', title: text.member, kind: 'name', render: ({ memberName, orgUnitName }) => <>{memberName}<span className="dj-sub">{orgUnitName}</span></> },
      {
        key: 'entry', title: text.entry,
        render: ({ ruleTitle, points, fact }) => (
          <div className="dj-two-lines">{ruleTitle}　{formatPoints(points / 100, { signed: true })}{fact === null ? null : <span className="dj-sub">{text.ofPeriod(fact.occurredOn, fact.title)}</span>}</div>
        ),
      },
      { key: 'reason', title: text.reason, render: ({ ground, reason }) => <div className="dj-two-lines">{text.grounds[ground]}<span className="dj-sub">{reason}</span></div> },
      { key: 'filed', title: text.filed, kind: 'date', render: ({ createdAt }) => formatTableTime(createdAt) },
      { key: 'state', title: text.state, render: ({ status }) => <StateTag state={looks[status]}>{text.states[status]}</StateTag> },
      {
        key: 'acts', title: text.acts, kind: 'acts',
        render: ({ id, memberName, status, mayAnswer }) => {
          if (mayAnswer) return <LinkButton label={text.replyTo(memberName)} onSelect={() => onOpen(id)}>{text.reply}</LinkButton>
          return (
            <>
              {status === 'open' ? <span className="dj-hint">{text.own}</span> : null}
              <LinkButton label={text.showOf(memberName)} onSelect={() => onOpen(id)}>{text.show}</LinkButton>
            </>
          )
        },
      },
    ]}
  />
)

/** Objections of the members in reach: open ones are answered, answered ones show what was corrected. */
export const ObjectionsPage = () => {
  const api = useApi()
  const [filter, setFilter] = useUrlState(start)
  const [said, setSaid] = useState('')
  const status = filter.show === 'answered' ? 'answered' : 'open'
  const list = useQuery({
    ...api.scoring.listObjections.queryOptions({ status, limit: 20, ...(filter.cursor === '' ? {} : { cursor: filter.cursor }) }), placeholderData: keepPreviousData,
  })
  const page = list.data
  const shown = page?.items.find(({ id }) => id === filter.id)
  const close = (): void => setFilter({ id: '' })
  const onAnswered = (objection: ObjectionLine, answered: 'upheld' | 'declined'): void => {
    setSaid(text.done[answered](objection.memberName))
    setFilter({ show: 'answered', cursor: '', id: '' })
  }
  return (
    <>
      <PageHead title={text.title} facts={text.facts} />
      {said === '' ? null : <VerdictNote tone="ok" isLive what={said} />}
      <FilterBar end={page ? <KeysetTurn summary={text.shown(page.items.length, page.total)} cursor={filter.cursor} next={page.next} onCursor={(cursor) => setFilter({ cursor })} /> : null}>
        <Radio.Group
          aria-label={text.which}
          optionType="button"
          value={status}
          options={[{ value: 'open', label: text.open }, { value: 'answered', label: text.answered }]}
          onChange={({ target }) => setFilter({ show: String(target.value), cursor: '', id: '' })}
        />
      </FilterBar>
      <Panel isFlush>
        <QueryView
          query={list}
          subject={text.table}
          isEmpty={({ items }) => items.length === 0}
          empty={<EmptyState title={status === 'open' ? text.noneOpen : text.noneAnswered} willHold={text.willHold} />}
        >
          {({ items }) => <ObjectionTable rows={items} currentId={filter.id} onOpen={(id) => setFilter({ id })} />}
        </QueryView>
      </Panel>
      {shown?.mayAnswer === true ? <AnswerDrawer key={shown.id} objection={shown} onClose={close} onAnswered={onAnswered} /> : null}
      {shown && !shown.mayAnswer ? <ObjectionDrawer objection={shown} onClose={close} /> : null}
    </>
  )
}
