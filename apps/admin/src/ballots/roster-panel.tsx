import { useAct, useApi } from '@dangjian/app-shell'
import { DataTable, FailureNote, Panel } from '@dangjian/ui/admin'
import { Radio } from 'antd'
import { ballotsText } from './locales/zh-CN.ts'
import type { BallotDetail } from './types.ts'

const text = ballotsText.roster
type State = BallotDetail['electors'][number]['state']

const statesOf = (method: BallotDetail['method']): State[] => (method === 'mixed' ? ['phone', 'paper', 'absent'] : [method, 'absent'])

/** Who may vote: before the roster is fixed as it would be, afterwards with how each takes part; marks are saved at once. */
export const RosterPanel = ({ ballot }: { ballot: BallotDetail }) => {
  const api = useApi()
  const mark = useAct(api.ballots.markElectors.mutationOptions())
  const isOpen = ballot.phase === 'roster' && ballot.can.manage
  if (ballot.phase === 'draft') {
    return (
      <Panel title={text.title} note={text.note}>
        <p>{text.draft(ballot.voters.length)}{ballot.voters.map(({ name }) => name).join('、')}</p>
        {ballot.withoutVote.length === 0 ? null : <p className="dj-hint">{text.without(ballot.withoutVote.map(({ name }) => name).join('、'))}</p>}
      </Panel>
    )
  }
  const letters = new Set(ballot.letters.map(({ memberId }) => memberId))
  return (
    <Panel title={text.title} note={text.note} isFlush footer={text.secrecy}>
      <FailureNote failure={mark.failure} />
      <DataTable label={text.table} size="small" rows={ballot.electors} rowKey={({ memberId }) => memberId} columns={[
        { key: 'name', title: text.name, kind: 'name', width: 160, render: ({ name }) => name },
        {
          key: 'state', title: text.state, render: ({ memberId, name, state }) => isOpen && !letters.has(memberId) ? (
            <Radio.Group
              aria-label={text.stateOf(name)} size="small" optionType="button" value={state} options={statesOf(ballot.method).map((value) => ({ value, label: ballotsText.states[value] }))}
              onChange={({ target }) => mark.submit({ id: ballot.id, [String(target.value)]: [memberId] })}
            />
          ) : ballotsText.states[state],
        },
      ]} />
    </Panel>
  )
}
