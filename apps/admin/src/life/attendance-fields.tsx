import { hasAttended, type AbsenceReason, type AttendanceState } from '@dangjian/contracts'
import { Radio } from 'antd'
import { lifecycleText } from './locales/lifecycle.zh-CN.ts'
import { lifeText } from './locales/zh-CN.ts'
import { firstMark, markOf, type Mark, type RecordForm } from './record-form.ts'
import type { RosterLine } from './types.ts'

const text = lifeText.record
const states: readonly AttendanceState[] = ['present', 'online', 'leave', 'absent', 'exempt']
const reasons: readonly AbsenceReason[] = ['duty', 'training', 'illness', 'leave', 'seconded', 'exempt_age_or_health', 'other']

const Person = ({ line, mark, isSplit, hasError, onMark }: { line: RosterLine; mark: Mark; isSplit: boolean; hasError: boolean; onMark: (mark: Mark) => void }) => (
  <li className={hasAttended(mark.state) ? '' : 'is-away'}>
    <span className="dj-roll-name">
      {line.memberName}
      {line.awayAt === null ? null : <span className="dj-sub">{text.away(line.awayAt)}</span>}
      {line.reply === 'cannot' ? <span className="dj-sub">{text.replied(line.replyReason === null ? (line.replyNote ?? '') : lifeText.absence[line.replyReason])}</span> : null}
      {line.unitName === null ? null : <span className="dj-sub">{line.unitName}</span>}
      {line.signedInAt === null ? null : <span className="dj-sub">{lifecycleText.record.signedIn}</span>}
      {line.hasVote ? null : <span className="dj-sub">{lifeText.plan.noVote}</span>}
    </span>
    <Radio.Group
      aria-label={text.stateOf(line.memberName)}
      name={`state-${line.memberId}`}
      optionType="button"
      buttonStyle={mark.state === 'present' ? 'outline' : 'solid'}
      size="small"
      value={mark.state}
      options={states.map((state) => ({ value: state, label: lifeText.attendance[state] }))}
      onChange={({ target }) => onMark({ state: states.find((state) => state === target.value) ?? 'present', reason: target.value === 'leave' ? (mark.reason ?? firstMark(line).reason) : null, session: mark.session })}
    />
    {isSplit && hasAttended(mark.state) ? (
      <Radio.Group
        aria-label={lifecycleText.record.sessionOf(line.memberName)}
        name={`session-${line.memberId}`}
        size="small"
        value={mark.session}
        options={([1, 2] as const).map((session) => ({ value: session, label: lifecycleText.session[session] }))}
        onChange={({ target }) => onMark({ ...mark, session: target.value === 2 ? 2 : 1 })}
      />
    ) : null}
    {mark.state === 'leave' ? (
      <span className="dj-roll-reason">
        <Radio.Group
          aria-label={text.reasonOf(line.memberName)}
          name={`reason-${line.memberId}`}
          value={mark.reason}
          options={reasons.map((reason) => ({ value: reason, label: lifeText.absence[reason] }))}
          onChange={({ target }) => onMark({ ...mark, state: 'leave', reason: reasons.find((reason) => reason === target.value) ?? null })}
        />
        {hasError ? <span className="dj-field-error" role="alert">{text.reasonMissing}</span> : null}
      </span>
    ) : null}
  </li>
)

/** Everybody of the roster, preset to 到会; one press changes a person, 请假 asks for its reason at once. */
export const AttendanceFields = ({ form, roster, problems, isSplit = false, onChange }: { form: Pick<RecordForm, 'marks'>; roster: readonly RosterLine[]; problems: readonly string[]; isSplit?: boolean; onChange: (part: Partial<RecordForm>) => void }) => (
  <ul className="dj-roll">
    {roster.map((line) => (
      <Person
        key={line.memberId}
        line={line}
        mark={markOf(form, line)}
        isSplit={isSplit}
        hasError={problems.includes(`reason:${line.memberId}`)}
        onMark={(mark) => onChange({ marks: { ...form.marks, [line.memberId]: mark } })}
      />
    ))}
  </ul>
)
