import { QueryView, useAct, useApi, useSession } from '@dangjian/app-shell'
import { formatPoints } from '@dangjian/ui'
import { ActButton, Card, FactList, FailureNote, LargeSwitch, PersonHead, PhoneBody, RowList, VerdictNote } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { feedsText } from './locales/feeds.zh-CN.ts'
import { useState } from 'react'
import { MissionsCard } from '../missions/missions-card.tsx'
import { TransferCard } from '../transfers/transfer-card.tsx'
import { fileText } from './locales/file.zh-CN.ts'
import { meText as text } from './locales/zh-CN.ts'
import { memberLine } from './member-line.ts'
import { PasswordSheet } from './password-sheet.tsx'
import { ViewList } from './view-list.tsx'

const Records = () => {
  const api = useApi()
  const scores = useQuery(api.scoring.myScore.queryOptions({}))
  const activities = useQuery(api.life.myActivities.queryOptions({ limit: 1 }))
  const objections = useQuery(api.scoring.myObjections.queryOptions({ status: 'open' }))
  const unread = useQuery(api.cloud.unreadCount.queryOptions({}))
  const corrections = useQuery(api.members.ownCorrections.queryOptions())
  const { records } = text
  const newest = scores.data?.[0]
  const open = objections.data?.total
  const count = unread.data?.unread
  const waiting = corrections.data?.filter(({ status }) => status === 'pending').length
  // A value that is not known yet is left out; the rows lead on in any case.
  const rows = [
    { key: 'own', title: records.own, note: records.ownNote, href: '/me/record' },
    { key: 'corrections', title: fileText.corrections.row, note: fileText.corrections.rowNote, href: '/me/corrections', ...(waiting === undefined ? {} : { value: waiting === 0 ? fileText.corrections.noneWaiting : fileText.corrections.waiting(waiting) }) },
    { key: 'life', title: records.life, note: records.lifeNote, href: '/activities', ...(activities.data === undefined ? {} : { value: records.lifeCount(activities.data.yearCount) }) },
    { key: 'points', title: records.points, note: records.pointsNote, href: '/points', ...(scores.data === undefined ? {} : { value: newest === undefined ? records.noPoints : formatPoints(newest.total / 100) }) },
    { key: 'objections', title: records.objections, note: records.objectionsNote, href: '/points/objections', ...(open === undefined ? {} : { value: open === 0 ? records.objectionsNone : records.objectionsOpen(open) }) },
    { key: 'ballots', title: records.ballots, note: records.ballotsNote, href: '/ballots' },
    { key: 'appraisal', title: records.appraisal, note: records.appraisalNote, href: '/appraisal' },
    { key: 'talks', title: records.talks, note: records.talksNote, href: '/talks' },
    { key: 'rights', title: records.rights, note: records.rightsNote, href: '/me/rights' },
    { key: 'channels', title: records.channels, note: records.channelsNote, href: '/me/channels' },
    { key: 'messages', title: records.messages, href: '/articles/messages', ...(count === undefined ? {} : { value: count === 0 ? records.messagesNone : records.messagesUnread(count) }) },
  ]
  return <Card title={records.title} isFlush><RowList label={records.title} rows={rows} /></Card>
}

const Views = () => {
  const api = useApi()
  const views = useQuery(api.members.ownViews.queryOptions())
  const words = fileText.views
  return (
    <QueryView query={views} subject={words.title} rows={2} isEmpty={(rows) => rows.length === 0} empty={<Card title={words.title} footer={words.note}><p className="dj-sm">{words.none}</p></Card>}>
      {(rows) => <Card title={words.title} allHref="/me/views" isFlush footer={words.note}><ViewList views={rows.slice(0, 2)} /></Card>}
    </QueryView>
  )
}

const Data = () => (
  <Card isFlush><RowList label={fileText.data.row} rows={[{ key: 'data', title: fileText.data.row, note: fileText.data.rowNote, href: '/me/data' }]} /></Card>
)

const Account = () => {
  const api = useApi()
  const { accountName, signOut } = useSession()
  const [isChanging, setChanging] = useState(false)
  const [wasChanged, setChanged] = useState(false)
  const others = useAct(api.identity.revokeOwnSessions.mutationOptions())
  const { account } = text
  return (
    <>
      <Card title={account.title} isFlush footer={account.large}>
        <RowList label={account.title} rows={[
          { key: 'feeds', title: feedsText.row, note: feedsText.rowNote, href: '/me/feeds' },
          { key: 'login', title: account.login, value: accountName },
          { key: 'password', title: account.password, note: account.passwordNote, onSelect: () => setChanging(true) },
          { key: 'others', title: account.others, note: account.othersNote, onSelect: () => others.submit(undefined) },
        ]} />
      </Card>
      <FailureNote failure={others.failure} />
      {others.result === undefined ? null : <VerdictNote tone="ok" isLive what={account.othersDone(others.result.ended)} />}
      {wasChanged ? <VerdictNote tone="ok" isLive what={text.passwordSheet.done} /> : null}
      <ActButton isWide act={{ key: 'out', label: account.signOut, onSelect: () => void signOut() }} />
      {isChanging ? <PasswordSheet onClose={() => setChanging(false)} onDone={() => { setChanging(false); setChanged(true) }} /> : null}
    </>
  )
}

/** My records and my account. */
export const MePage = () => {
  const api = useApi()
  const { personName } = useSession()
  const member = useQuery(api.members.getOwnMember.queryOptions())
  return (
    <>
      <PersonHead name={member.data?.name ?? personName} line={member.data === undefined ? undefined : memberLine(member.data)} actions={<LargeSwitch />} />
      <PhoneBody>
        <QueryView query={member} subject={text.record.title} rows={1}>
          {({ orgUnitName, groupName }) => (
            <Card>
              <FactList facts={[
                { key: 'unit', label: text.record.facts.unit, value: orgUnitName },
                ...(groupName === null ? [] : [{ key: 'group', label: text.record.facts.group, value: groupName }]),
              ]} />
            </Card>
          )}
        </QueryView>
        <TransferCard />
        <MissionsCard />
        <Records />
        <Views />
        <Data />
        <Account />
      </PhoneBody>
    </>
  )
}
