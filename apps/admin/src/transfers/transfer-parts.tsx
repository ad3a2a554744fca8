import { AppLink, formatTableDay } from '@dangjian/ui'
import { FactList, Panel, StateTag, VerdictNote } from '@dangjian/ui/admin'
import { transfersText } from './locales/zh-CN.ts'
import type { PreflightItem, Transfer } from './types.ts'
import { attemptsOf, eventLook, originOf, targetOf } from './view.ts'

const text = transfersText.one

/** Where the transfer stands, as one sentence with its article and what next. */
export const TransferNote = ({ transfer }: { transfer: Transfer }) => {
  const { state, acts, preflight, refusalReason, refusalNote, receivedOn } = transfer
  if (state === 'drafted' && preflight.some((item) => item.state === 'missing')) return <VerdictNote tone="warn" {...text.notes.incomplete} />
  if (acts.approveBlock !== null) return <VerdictNote tone="info" {...text.notes.samePerson} />
  if (state === 'drafted') return <VerdictNote tone="info" {...text.notes.drafted} />
  if (state === 'refused' && refusalReason !== null) return <VerdictNote tone="err" {...(transfer.direction === 'in' ? text.notes.refusedHere : text.notes.refused)(transfersText.refusal[refusalReason])} why={refusalNote ?? ''} />
  if (state === 'sent') return <VerdictNote tone="info" {...(acts.receive ? text.notes.incoming : text.notes.sent)} />
  if (state === 'withdrawing') return <VerdictNote tone="warn" {...text.notes.withdrawing} />
  if (state === 'received' && receivedOn !== null) return <VerdictNote tone="ok" what={text.notes.received(formatTableDay(receivedOn), targetOf(transfer))} />
  return state === 'withdrawn' ? <VerdictNote tone="info" what={text.notes.withdrawn} /> : null
}

const nameOf = ({ direction }: Transfer, kind: string): string => (direction === 'in' ? transfersText.ownEvent[kind] : undefined) ?? transfersText.event[kind] ?? kind

/** What happened, the last try first. */
export const TimelinePanel = ({ transfer }: { transfer: Transfer }) => (
  <Panel title={text.timeline} isFlush>
    <div className="dj-tr">
      {attemptsOf(transfer.events).map((band) => (
        <section key={band.attempt} aria-label={text.attemptBand(band.attempt)}>
          <h3 className="dj-tr-band">{text.attemptBand(band.attempt)}</h3>
          <ol>
            {band.events.map((event, index) => (
              <li key={`${index}${event.kind}`} className="dj-tr-line">
                <span className="dj-tr-mark"><StateTag state={eventLook(event.kind)} iconSize={16} /></span>
                <div>{nameOf(transfer, event.kind)}<p className="dj-hint">{event.note === '' ? null : `${event.note}${transfersText.gap}`}{event.kind === 'arrived' ? null : text.by(event.byName)}</p></div>
                <time dateTime={event.happenedOn}>{formatTableDay(event.happenedOn)}</time>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  </Panel>
)

const looks = { pass: 'done', confirmed: 'done', warn: 'advice', missing: 'missing' } as const

/** The completeness check: each line passed, confirmed, a reminder or missing with its reason and what next. */
export const PreflightPanel = ({ items }: { items: readonly PreflightItem[] }) => {
  if (items.length === 0) return null
  return (
    <Panel title={text.preflight} note={text.preflightNote(items.filter(({ state }) => state === 'missing').length)}>
      <ul className="dj-pre" aria-label={text.preflight}>
        {items.map((item) => (
          <li key={item.key}>
            <StateTag state={looks[item.state]}>{text.preflightStates[item.state]}</StateTag>
            <div>{item.what}{item.next === '' ? null : <><span className="dj-hint">{item.why}</span><span className="dj-pre-next">{text.nextIs(item.next)}</span></>}</div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const monthOf = (month: string | null): string | null => (month === null ? null : transfersText.draft.monthOf(month))

/** The terms: who, from where, to where, why. */
export const TermsPanel = ({ transfer }: { transfer: Transfer }) => (
  <Panel title={text.terms}>
    <FactList
      facts={[
        { key: 'status', label: text.status, value: transfersText.status[transfer.memberStatus] },
        { key: 'from', label: text.from, value: originOf(transfer) },
        { key: 'to', label: text.to, value: targetOf(transfer) },
        { key: 'way', label: text.way, value: transfer.direction === 'in' ? text.notes.came : transfersText.way[transfer.way] },
        { key: 'reason', label: text.reason, value: transfersText.reason[transfer.reason], ...(transfer.reasonNote === '' ? {} : { note: transfer.reasonNote }) },
        { key: 'dues', label: text.dues, value: monthOf(transfer.duesPaidTo) },
        ...(transfer.direction === 'in' ? [] : [{ key: 'drafter', label: text.drafter, value: text.atDay(transfer.draftedByName, formatTableDay(transfer.draftedOn)) }]),
        ...(transfer.approvedByName === null || transfer.approvedOn === null ? [] : [{ key: 'approver', label: text.approver, value: text.atDay(transfer.approvedByName, formatTableDay(transfer.approvedOn)) }]),
        ...(transfer.receivedOn === null ? [] : [{ key: 'received', label: text.receivedOn, value: formatTableDay(transfer.receivedOn) }]),
        ...(transfer.memberId === null ? [] : [{ key: 'member', label: transfersText.list.member, value: <AppLink href={`/members/${transfer.memberId}`}>{text.member}</AppLink> }]),
      ]}
    />
  </Panel>
)

/** How the letter stands for the receiver, who keeps only the current one. */
const letterStateOf = (state: Transfer['state']): 'valid' | 'used' | 'void' => (state === 'received' ? 'used' : state === 'sent' || state === 'withdrawing' ? 'valid' : 'void')

/** The letters of a transfer, lost ones too, and what the period of the current one says. */
export const LettersPanel = ({ transfer }: { transfer: Transfer }) => {
  const { letterVerdict, letterNumber, letterValidUntil, letters, way } = transfer
  if (way === 'internal') return null
  const shown = letters.length > 0 || letterNumber === null || letterValidUntil === null ? letters : [{ id: 'own', number: letterNumber, validUntil: letterValidUntil, issuedOn: letterValidUntil, state: letterStateOf(transfer.state) }]
  return (
    <Panel title={text.letters}>
      {shown.length === 0 ? <p className="dj-hint">{text.noLetters}</p> : (
        <ul className="dj-letters">{shown.map((letter) => <li key={letter.id}>{letter.number}<span className="dj-hint">{text.until(formatTableDay(letter.validUntil))}{transfersText.gap}{text.letterStates[letter.state]}</span></li>)}</ul>
      )}
      {letterVerdict === null || letterVerdict.outcome === 'ok' ? null : <VerdictNote tone="warn" what={letterVerdict.what} why={`${letterVerdict.why}${letterVerdict.binding}`} next={letterVerdict.next} />}
    </Panel>
  )
}

/** What came with the person, without anything protected. */
export const RecordPanel = ({ transfer }: { transfer: Transfer }) => {
  const { record } = transfer
  if (record === null) return null
  return (
    <Panel title={text.record} footer={text.recordNote}>
      <div className="dj-two-facts">
        <FactList
          facts={[
            { key: 'gender', label: text.gender, value: transfersText.gender[record.gender] },
            { key: 'birth', label: text.birth, value: formatTableDay(record.birthDate) },
            { key: 'education', label: text.education, value: transfersText.education[record.education] },
            { key: 'jobTitle', label: text.jobTitle, value: record.jobTitle },
            { key: 'joinedOn', label: text.joinedOn, value: formatTableDay(record.joinedOn) },
            { key: 'formalOn', label: text.formalOn, value: formatTableDay(record.formalOn) },
          ]}
        />
      </div>
      <h3 className="dj-sub-title">{text.history}</h3>
      <ul className="dj-letters">
        {record.affiliations.map((one) => <li key={`${one.orgUnitName}${one.validFrom}`}>{one.orgUnitName}<span className="dj-hint">{text.period(formatTableDay(one.validFrom), one.validTo === null ? null : formatTableDay(one.validTo))}</span></li>)}
        {record.posts.map((one) => <li key={`${one.post}${one.validFrom}`}>{one.orgUnitName}{transfersText.gap}{transfersText.post[one.post] ?? one.post}<span className="dj-hint">{text.period(formatTableDay(one.validFrom), one.validTo === null ? null : formatTableDay(one.validTo))}</span></li>)}
      </ul>
    </Panel>
  )
}
