import { QueryView, useAct, useApi, useSession } from '@dangjian/app-shell'
import { formatLongDay } from '@dangjian/ui'
import { ActButton, Card, FailureNote, PhoneBody, PhoneHead, RowList, StateTag } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { talksText as text } from './locales/zh-CN.ts'
import { NoteSheet } from './note-sheet.tsx'
import { RecordSheet } from './record-sheet.tsx'
import type { MyTalk, MyTalks } from './types.ts'
import './talks.css'

const states = { recorded: 'due', confirmed: 'done', denied: 'notApplicable' } as const

const Talk = ({ talk, onNote }: { talk: MyTalk; onNote: () => void }) => {
  const api = useApi()
  const answer = useAct(api.talks.answerTalk.mutationOptions())
  const day = formatLongDay(talk.heldOn)
  return (
    <li className="dj-talk">
      <p><b>{text.talk(talk.otherName, day)}</b>{talk.kind === 'reminder' ? `${text.gap}${text.kinds.reminder}` : ''}</p>
      <p className="dj-sm"><StateTag state={states[talk.state]}>{talk.mayAnswer ? text.waitsMe : text.states[talk.state]}</StateTag>{text.gap}{text.by(talk.recordedBy)}</p>
      <FailureNote failure={answer.failure} />
      <div className="dj-talk-acts">
        {talk.mayAnswer ? <ActButton act={{ key: 'yes', label: text.confirm, tone: 'go', isBusy: answer.isBusy, onSelect: () => answer.submit({ talkId: talk.id, isHeld: true }) }} /> : null}
        {talk.mayAnswer ? <ActButton act={{ key: 'no', label: text.deny, isBusy: answer.isBusy, onSelect: () => answer.submit({ talkId: talk.id, isHeld: false }) }} /> : null}
        {talk.state === 'denied' ? null : <button type="button" className="dj-link-button" aria-label={text.notesOf(talk.otherName, day)} onClick={onNote}>{text.notes}</button>}
      </div>
    </li>
  )
}

const Owed = ({ owed }: Pick<MyTalks, 'owed'>) => (
  <Card title={text.owed} isFlush={owed.length > 0}>
    {owed.length === 0 ? <p className="dj-sm">{text.allDone}</p> : <RowList label={text.owed} rows={owed.map(({ demand, otherName, proposedName }, at) => ({ key: `${demand}${at}`, title: text.demands[demand](otherName), ...(proposedName === null ? {} : { note: text.proposal(proposedName) }) }))} />}
  </Card>
)

/** My talks: with whom and when, what I am asked to confirm, what the year still lacks. Notes are the two people's own. */
export const TalksPage = () => {
  const api = useApi()
  const { today } = useSession()
  const [isRecording, setRecording] = useState(false)
  const [noted, setNoted] = useState<MyTalk | null>(null)
  const query = useQuery(api.talks.myTalks.queryOptions({ year: Number(today.slice(0, 4)) }))
  return (
    <>
      <PhoneHead title={text.title} backHref="/me" />
      <PhoneBody bottom={<ActButton isWide act={{ key: 'record', label: text.record, tone: 'primary', onSelect: () => setRecording(true) }} />}>
        <QueryView query={query} subject={text.mine}>
          {(found) => (
            <>
              <Owed owed={found.owed} />
              <Card title={text.mine} note={text.note} footer={found.citation}>
                {found.talks.length === 0 ? <p className="dj-sm">{text.none}</p> : <ul aria-label={text.mine}>{found.talks.map((talk) => <Talk key={talk.id} talk={talk} onNote={() => setNoted(talk)} />)}</ul>}
              </Card>
              {isRecording ? <RecordSheet found={found} onClose={() => setRecording(false)} /> : null}
              {noted === null ? null : <NoteSheet key={noted.id} talkId={noted.id} onClose={() => setNoted(null)} />}
            </>
          )}
        </QueryView>
      </PhoneBody>
    </>
  )
}
