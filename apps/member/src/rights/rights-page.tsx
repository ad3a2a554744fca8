import { QueryView, useApi, useSession } from '@dangjian/app-shell'
import { formatDayFor } from '@dangjian/ui'
import { ActButton, Card, EmptyState, PhoneBody, PhoneHead, RowList } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { rightsText } from './locales/zh-CN.ts'
import type { MyRights } from './types.ts'

const text = rightsText.home

const Notices = ({ notices }: Pick<MyRights, 'notices'>) => {
  const { today } = useSession()
  if (notices.length === 0) return <Card title={text.notices}><EmptyState title={text.none} willHold={text.noneHold} /></Card>
  return (
    <Card title={text.notices} isFlush>
      <RowList label={text.notices} rows={notices.map(({ id, kind, notifiedOn, mayDefend, hasDefended, status, outcome }) => ({
        key: id, title: rightsText.kinds[kind], note: text.told(formatDayFor(notifiedOn, today)), href: `/me/rights/cases/${id}`,
        value: mayDefend ? (hasDefended ? text.defended : text.mayDefend) : outcome === null ? rightsText.statuses[status] : rightsText.outcomes[outcome],
      }))} />
    </Card>
  )
}

const Actions = ({ actions }: Pick<MyRights, 'actions'>) => {
  const { today } = useSession()
  if (actions.length === 0) return null
  return (
    <Card title={text.actions} isFlush>
      <RowList label={text.actions} rows={actions.map(({ id, kind, decidedOn, decidedByOrgan, documentNumber }) => ({ key: id, title: rightsText.disciplines[kind], note: text.actionNote(decidedByOrgan, documentNumber), value: formatDayFor(decidedOn, today) }))} />
    </Card>
  )
}

const Appeals = ({ appeals }: Pick<MyRights, 'appeals'>) => {
  const { today } = useSession()
  if (appeals.length === 0) return <Card title={text.appeals}><EmptyState title={text.noneAppeals} willHold={text.noneAppealsHold} /></Card>
  return (
    <Card title={text.appeals} isFlush footer={text.basis}>
      <RowList label={text.appeals} rows={appeals.map(({ id, kind, subject, receipt, dueOn, status, decision }) => ({
        key: id, title: `${rightsText.file.kinds[kind]}${rightsText.gap}${subject}`, note: text.appealNote(receipt, formatDayFor(dueOn, today)), href: `/me/rights/appeals/${id}`,
        value: decision === null ? rightsText.appeal.statuses[status] : rightsText.appeal.decisions[decision],
      }))} />
    </Card>
  )
}

/** Notices to me, 处分 on record, and what I filed. */
export const RightsPage = () => {
  const api = useApi()
  const rights = useQuery(api.disposal.myRights.queryOptions())
  return (
    <>
      <PhoneHead title={text.title} backHref="/me" />
      <PhoneBody bottom={<ActButton isWide act={{ key: 'file', label: text.file, tone: 'go', href: '/me/rights/new' }} />}>
        <p className="dj-hint">{text.intro}</p>
        <QueryView query={rights} subject={text.title}>
          {({ notices, actions, appeals }) => <><Notices notices={notices} /><Actions actions={actions} /><Appeals appeals={appeals} /></>}
        </QueryView>
      </PhoneBody>
    </>
  )
}
