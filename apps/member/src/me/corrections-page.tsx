import { QueryView, useAct, useApi } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { ActButton, Card, EmptyState, FailureNote, PhoneBody, PhoneHead, StateTag } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CorrectionSheet } from './correction-sheet.tsx'
import { fileText, fileWords } from './locales/file.zh-CN.ts'
import { meText } from './locales/zh-CN.ts'
import './me.css'

const text = fileText.corrections
const looks = { pending: 'due', accepted: 'done', refused: 'notApplicable', withdrawn: 'notApplicable' } as const
const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  gender: meText.record.genders, education: meText.record.educations, category: meText.record.categories, policeType: fileWords.policeType,
}

const Withdraw = ({ id }: { id: string }) => {
  const api = useApi()
  const withdraw = useAct(api.members.withdrawCorrection.mutationOptions())
  return <><ActButton act={{ key: 'withdraw', label: text.withdraw, onSelect: () => withdraw.submit({ id }), isBusy: withdraw.isBusy }} /><FailureNote failure={withdraw.failure} /></>
}

/** What I asked to have corrected and what became of it. */
export const CorrectionsPage = () => {
  const api = useApi()
  const [isAsking, setAsking] = useState(false)
  const list = useQuery(api.members.ownCorrections.queryOptions())
  return (
    <>
      <PhoneHead title={text.title} backHref="/me" />
      <PhoneBody bottom={<ActButton isWide act={{ key: 'ask', label: fileText.correct, tone: 'primary', onSelect: () => setAsking(true) }} />}>
        <QueryView query={list} subject={text.title} rows={3} isEmpty={(rows) => rows.length === 0} empty={<EmptyState title={text.none} willHold={text.noneHint} />}>
          {(rows) => (
            <ul aria-label={text.title} className="dj-me-list">
              {rows.map((row) => (
                <li key={row.id}>
                  <Card>
                    <p><b>{text.to(fileWords.field[row.field], choices[row.field]?.[row.value ?? ''] ?? row.value ?? '')}</b></p>
                    <p><StateTag state={looks[row.status]}>{text.state[row.status]}</StateTag>{fileText.gap}<span className="dj-sm">{text.filed(formatTableDay(row.filedAt.slice(0, 10)))}</span></p>
                    <p className="dj-sm">{text.reasonIs(row.reason)}</p>
                    {row.answeredByName === null ? null : <p className="dj-sm">{text.answered(row.answeredByName, row.answer ?? '')}</p>}
                    {row.status === 'pending' ? <Withdraw id={row.id} /> : null}
                  </Card>
                </li>
              ))}
            </ul>
          )}
        </QueryView>
      </PhoneBody>
      {isAsking ? <CorrectionSheet onClose={() => setAsking(false)} onDone={() => setAsking(false)} /> : null}
    </>
  )
}
