import { formatTableDay } from '@dangjian/ui'
import { FactList } from '@dangjian/ui/admin'
import { disposalText } from './locales/zh-CN.ts'
import type { ProposalBasis } from './types.ts'

const text = disposalText.propose

/** Records that the committee of the branch looks at before it proposes; none of them is a finding. */
export const ProposeEvidence = ({ basis }: { basis: ProposalBasis }) => {
  const { attendance, member, cases } = basis
  const state = text.states[member.state as keyof typeof text.states] ?? member.state
  return (
    <section className="dj-way-evidence" aria-label={text.evidence}>
      <h3>{text.evidence}</h3>
      <FactList facts={[
        { key: 'state', label: text.state, value: member.stateSince === null ? state : text.stateSince(state, formatTableDay(member.stateSince)) },
        { key: 'attendance', label: text.attendance, value: text.attendanceOf(formatTableDay(attendance.from), formatTableDay(attendance.to), attendance.expected, attendance.present) },
        { key: 'last', label: text.lastPresent, value: formatTableDay(attendance.lastPresentOn) },
        ...(cases.length === 0 ? [] : [{ key: 'cases', label: text.earlier, value: cases.map(({ kind, proposedOn, outcome, status }) => `${formatTableDay(proposedOn)}${disposalText.kinds[kind]}${disposalText.gap}${outcome === null ? disposalText.statuses[status] : disposalText.outcomes[outcome]}`).join('；') }]),
      ]} />
      <p className="dj-hint">{text.notCalculated}</p>
    </section>
  )
}
