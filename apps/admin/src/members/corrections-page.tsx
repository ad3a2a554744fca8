import { QueryView, useAct, useApi, useUrlState } from '@dangjian/app-shell'
import { AppLink, formatTableTime } from '@dangjian/ui'
import { ConfirmAct, DataTable, EmptyState, FilterBar, FilterSelect, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useState } from 'react'
import { KeysetTurn } from '../paging/keyset-turn.tsx'
import { fieldLabel, valueLabel } from './change-words.ts'
import type { Correction } from './file-parts.ts'
import { fileText } from './locales/file.zh-CN.ts'
import { membersText } from './locales/zh-CN.ts'
import './members.css'

const text = fileText.corrections
const noFilter = { which: 'pending', cursor: '' }
const maskedFields = ['idNumber', 'phone', 'policeNumber']

const Check = ({ correction }: { correction: Correction }) => {
  const api = useApi()
  const read = useAct(api.members.readCorrectionValue.mutationOptions())
  const [purpose, setPurpose] = useState('')
  const label = fieldLabel(correction.field)
  if (read.result) return <span className="dj-hint">{text.checked(read.result.current ?? fileText.changes.empty, read.result.value)}</span>
  return (
    <ConfirmAct tone="link" label={text.check} title={text.checkOf(correction.memberName, label)} consequence={text.checkWill} canConfirm={purpose.trim().length >= 4} onConfirm={() => read.run({ id: correction.id, purpose: purpose.trim() })}>
      <label className="dj-ask">{text.checkPurpose}<Input value={purpose} maxLength={200} onChange={(event) => setPurpose(event.target.value)} /><span className="dj-hint">{fileText.protected.atLeast}</span></label>
    </ConfirmAct>
  )
}

const Answer = ({ correction }: { correction: Correction }) => {
  const api = useApi()
  const answer = useAct(api.members.answerCorrection.mutationOptions())
  const [reason, setReason] = useState('')
  const label = fieldLabel(correction.field)
  if (correction.status !== 'pending') return null
  if (!correction.canAnswer) return <span className="dj-hint">{text.own}</span>
  const { id, memberName, field, value } = correction
  return (
    <>
      <ConfirmAct tone="link" label={text.accept} title={text.acceptOf(memberName, label)} consequence={text.acceptWill(memberName, label, valueLabel(field, value) ?? '')} onConfirm={() => answer.run({ id, accept: true })} />
      {membersText.gap}
      <ConfirmAct tone="link" label={text.refuse} title={text.refuseOf(memberName, label)} consequence={text.refuseWill} canConfirm={reason.trim().length >= 2} onConfirm={() => answer.run({ id, accept: false, answer: reason.trim() })}>
        <label className="dj-ask">{text.answer}<Input value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} /></label>
      </ConfirmAct>
    </>
  )
}

const Outcome = ({ correction }: { correction: Correction }) => {
  if (correction.status === 'pending') return <StateTag state="due">{text.pending}</StateTag>
  return <><StateTag state={correction.status === 'accepted' ? 'done' : 'notApplicable'}>{correction.status === 'accepted' ? text.accepted : text.refused}</StateTag>{correction.answer === null ? null : <span className="dj-hint">{correction.answer}</span>}</>
}

/** 更正申请: what members asked to have corrected, beside what the file says, to be accepted or refused with the reason. */
export const CorrectionsPage = () => {
  const api = useApi()
  const [filter, setFilter] = useUrlState(noFilter)
  const which = filter.which === 'answered' ? 'answered' : 'pending'
  const list = useQuery(api.members.listCorrections.queryOptions({ which, limit: 20, ...(filter.cursor === '' ? {} : { cursor: filter.cursor }) }))
  return (
    <>
      <PageHead title={text.title} facts={list.data ? text.facts(list.data.total) : undefined} />
      <Panel isFlush>
        <div className="dj-panel-filters">
          <FilterBar end={list.data ? <KeysetTurn summary={text.page(list.data.items.length, list.data.total)} cursor={filter.cursor} next={list.data.next} onCursor={(cursor) => setFilter({ cursor })} /> : null}>
            <FilterSelect label={text.which} width={140} value={which} options={[{ value: 'pending', label: text.pending }, { value: 'answered', label: text.answered }]} onChange={(value) => setFilter({ which: value, cursor: '' })} />
          </FilterBar>
        </div>
        <QueryView query={list} subject={text.title} rows={4} isEmpty={({ total }) => total === 0} empty={<EmptyState title={which === 'pending' ? text.none : text.noneAnswered} willHold={text.noneWhy} />}>
          {({ items }) => (
            <DataTable
              label={text.title}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                { key: 'member', title: text.member, kind: 'name', render: ({ memberId, memberName }) => <AppLink href={`/members/${memberId}`}>{memberName}</AppLink> },
                { key: 'branch', title: text.branch, render: ({ orgUnitShortName }) => orgUnitShortName },
                { key: 'field', title: text.field, render: ({ field }) => fieldLabel(field) },
                { key: 'current', title: text.current, render: ({ field, current }) => valueLabel(field, current) },
                { key: 'value', title: text.value, render: (row) => <>{valueLabel(row.field, row.value)}{row.status === 'pending' && maskedFields.includes(row.field) ? <span className="dj-sub"><Check correction={row} /></span> : null}</> },
                { key: 'reason', title: text.reason, render: ({ reason, evidence }) => <>{reason}{evidence === '' ? null : <span className="dj-hint">{evidence}</span>}</> },
                { key: 'at', title: text.filedAt, kind: 'date', render: ({ filedAt }) => formatTableTime(filedAt) },
                { key: 'state', title: text.state, render: (row) => <Outcome correction={row} /> },
                { key: 'acts', title: text.acts, kind: 'acts', render: (row) => <Answer correction={row} /> },
              ]}
            />
          )}
        </QueryView>
      </Panel>
    </>
  )
}
