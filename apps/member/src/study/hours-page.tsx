import { QueryView, saveFile, useAct, useApi, useSession } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { ActButton, Card, FactList, FailureNote, PhoneBody, PhoneHead, RowList, StateTag, VerdictNote } from '@dangjian/ui/member'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DeclareSheet } from './declare-sheet.tsx'
import { demandText, hoursState, hoursText } from './hours-text.ts'
import { studyText } from './locales/zh-CN.ts'
import type { MyHours } from './types.ts'
import './study.css'

const text = studyText.hours
const hrefs = { meeting: '/activities/', course: '/study/courses/', quiz: '/study/quizzes/' } as const

const hrefOf = ({ type, id }: MyHours['sources'][number]): { href?: string } => {
  if (type === 'training') return { href: '/activities' }
  return type === 'self' || id === null ? {} : { href: `${hrefs[type]}${id}` }
}

const Sum = ({ found }: { found: MyHours }) => (
  <Card title={`${text.year(found.year)}${text.parts}`} note={<StateTag state={hoursState(found.state)}>{text.states[found.state]}</StateTag>} footer={text.basis}>
    <FactList facts={[
      { key: 'meetings', label: text.meetings, value: text.amount(hoursText(found.hours.meetings)) },
      { key: 'training', label: text.training, value: text.amount(hoursText(found.hours.training)) },
      { key: 'courses', label: text.courses, value: text.amount(hoursText(found.hours.courses)) },
      { key: 'self', label: text.self, value: text.amount(hoursText(found.hours.self)) },
      { key: 'total', label: text.total, value: <strong>{text.amount(hoursText(found.hours.total))}</strong>, note: demandText(found) },
    ]} />
  </Card>
)

const Sources = ({ found }: { found: MyHours }) => (
  <Card title={text.sources} isFlush>
    {found.sources.length === 0 ? <p className="dj-sm dj-study-pad">{text.sourcesNone}</p> : (
      <RowList label={text.sources} rows={found.sources.map((source) => ({
        key: `${source.type}${source.id ?? ''}`, title: source.type === 'training' ? text.trainingTitle : source.title, value: text.amount(hoursText(source.hours)), ...hrefOf(source),
        note: [...(source.on === null ? [] : [formatTableDay(source.on)]), source.by === null ? text.sourceTypes[source.type] : text.by(text.sourceTypes[source.type], source.by)].join(studyText.gap),
      }))} />
    )}
  </Card>
)

const Entries = ({ found }: { found: MyHours }) => {
  const withdraw = useAct(useApi().study.withdrawEntry.mutationOptions())
  if (found.entries.length === 0) return null
  return (
    <Card title={text.entries}>
      <FailureNote failure={withdraw.failure} />
      {found.entries.map(({ id, title, studiedOn, hours, state, answer }) => (
        <div key={id} className="dj-study-turn">
          <span>{title}<span className="dj-sm"> {formatTableDay(studiedOn)}{studyText.gap}{text.amount(hoursText(hours))}{studyText.gap}{text.entryStates[state]}{answer === null ? '' : `${studyText.gap}${text.returned(answer)}`}</span></span>
          {state === 'waiting' ? <ActButton act={{ key: 'withdraw', label: text.withdraw, isBusy: withdraw.isBusy, onSelect: () => withdraw.submit({ id }) }} /> : null}
        </div>
      ))}
    </Card>
  )
}

const Certificate = ({ found }: { found: MyHours }) => {
  const save = useAct(useApi().study.exportMyCertificate.mutationOptions(), ({ fileName, mediaType, contentBase64 }) => {
    saveFile(fileName, Uint8Array.from(atob(contentBase64), (char) => char.codePointAt(0) ?? 0), mediaType)
  })
  if (found.state === 'exempt') return null
  const canHave = found.state === 'met' || found.certificateNumber !== null
  return (
    <Card title={text.certificate}>
      <FailureNote failure={save.failure} />
      <p className="dj-sm">{found.certificateNumber === null ? (canHave ? text.certificateNow : text.certificateLater(hoursText(found.missingHours))) : `${text.number}：${found.certificateNumber}`}</p>
      {canHave ? <ActButton isWide act={{ key: 'save', label: text.download, tone: 'go', isBusy: save.isBusy, onSelect: () => save.submit({ year: found.year }) }} /> : null}
    </Card>
  )
}

/** My hours of the year: sum, rule, every record behind them. */
export const HoursPage = () => {
  const { today } = useSession()
  const [isOpen, setOpen] = useState(false)
  const query = useQuery(useApi().study.myHours.queryOptions({ year: today.slice(0, 4) }))
  return (
    <>
      <PhoneHead title={text.title} backHref="/study" />
      <QueryView query={query} subject={text.title} rows={6}>
        {(found) => (
          <PhoneBody bottom={<ActButton isWide act={{ key: 'declare', label: text.declare, tone: 'go', onSelect: () => setOpen(true) }} />}>
            <VerdictNote tone={found.state === 'met' ? 'ok' : 'info'} what={found.verdict.what} why={found.verdict.why} article={found.verdict.citation} next={found.verdict.next} />
            <Sum found={found} />
            <Entries found={found} />
            <Certificate found={found} />
            <Sources found={found} />
          </PhoneBody>
        )}
      </QueryView>
      {isOpen ? <DeclareSheet onClose={() => setOpen(false)} /> : null}
    </>
  )
}
