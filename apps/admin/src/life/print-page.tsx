import { QueryView, saveFile, useAct, useApi, usePageParams, useSession } from '@dangjian/app-shell'
import { hasAttended } from '@dangjian/contracts'
import { formatLongDay } from '@dangjian/ui'
import { ActButton, Columns, EmptyState, FactList, FailureNote, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { base64Bytes } from '../members/base64-bytes.ts'
import { papersText } from './locales/papers.zh-CN.ts'
import { lifeText } from './locales/zh-CN.ts'
import { PrintSheet } from './print-sheet.tsx'
import type { Meeting } from './types.ts'
import './life.css'
import './print.css'

const text = lifeText.print
const layout = ['title', 'body', 'margin', 'page'] as const

const Derived = ({ meeting }: { meeting: Meeting }) => {
  const what = `${lifeText.periodName(meeting.period)}${lifeText.kinds[meeting.kind]}`
  return (
    <Panel title={text.derived}>
      <ul className="dj-lines">
        <li><StateTag state={meeting.opened ? 'done' : 'advice'}>{meeting.opened ? text.derivedHeld(what) : text.derivedNot(what)}</StateTag></li>
        {meeting.opened ? <li><StateTag state="done">{text.derivedPeople(meeting.roster.filter((line) => hasAttended(line.state)).length)}</StateTag></li> : null}
        {meeting.resolutions.length > 0 ? <li><StateTag state="done">{text.derivedResolutions(meeting.resolutions.length)}</StateTag></li> : null}
      </ul>
    </Panel>
  )
}

/** The record of a meeting as paper: preview and print are the same. */
export const PrintPage = () => {
  const api = useApi()
  const { tenant } = useSession()
  const { meetingId = '' } = usePageParams()
  const query = useQuery(api.life.getMeeting.queryOptions({ id: meetingId }))
  const save = useAct(api.life.exportRecord.mutationOptions(), ({ fileName, mediaType, contentBase64 }) => saveFile(fileName, base64Bytes(contentBase64), mediaType))
  const meeting = query.data
  const kind = meeting === undefined ? '' : lifeText.kinds[meeting.kind]
  return (
    <>
      <div className="dj-screen-only"><PageHead
        title={text.title(kind)}
        {...(meeting === undefined ? {} : { facts: formatLongDay(meeting.heldOn ?? meeting.date) })}
        crumbs={[{ label: text.crumb, href: '/life' }, { label: text.crumbList, href: '/life/meetings' }, { label: meeting?.title ?? '', href: `/life/meetings/${meetingId}` }]}
        actions={meeting?.status === 'held' ? (
          <>
            <ActButton act={{ key: 'word', label: papersText.word, isBusy: save.isBusy, onSelect: () => save.submit({ id: meetingId, format: 'word' }) }} />
            <ActButton act={{ key: 'pdf', label: papersText.pdf, isBusy: save.isBusy, onSelect: () => save.submit({ id: meetingId, format: 'pdf' }) }} />
            <ActButton act={{ key: 'print', label: text.print, tone: 'primary', onSelect: () => globalThis.print() }} />
          </>
        ) : null}
      /><FailureNote failure={save.failure} /></div>
      <QueryView
        query={query}
        subject={text.title(kind)}
        rows={10}
        isEmpty={(found) => found.status !== 'held'}
        empty={<EmptyState title={text.notRecorded} willHold={text.notRecordedWhy} acts={[{ key: 'open', label: text.toMeeting, tone: 'go', href: `/life/meetings/${meetingId}` }]} />}
      >
        {(found) => (
          <Columns
            main={<div className="dj-desk"><PrintSheet meeting={found} tenantName={tenant.name} /></div>}
            side={
              <div className="dj-print-side">
                <Panel title={text.layout} footer={text.layoutNote}><FactList facts={layout.map((key) => ({ key, label: text.layoutNames[key], value: text.layoutFacts[key] }))} /></Panel>
                <Derived meeting={found} />
              </div>
            }
          />
        )}
      </QueryView>
    </>
  )
}
