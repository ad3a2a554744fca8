import { DataTable, Panel } from '@dangjian/ui/admin'
import { ballotsText } from './locales/zh-CN.ts'
import type { BallotDetail } from './types.ts'

const text = ballotsText.candidates

/** Candidates in the order of the ballot paper. */
export const CandidatesPanel = ({ ballot }: { ballot: BallotDetail }) => (
  <Panel title={text.title} note={`${text.seats(ballot.seats)}${ballotsText.gap}${ballot.allowsWriteIn ? text.writeIn : text.noWriteIn}`} isFlush>
    <DataTable label={text.table} size="small" rows={ballot.candidates} rowKey={({ memberId }) => memberId} columns={[
      { key: 'order', title: text.order, kind: 'number', width: 72, render: ({ position }) => position + 1 },
      { key: 'name', title: text.name, kind: 'name', render: ({ name }) => name },
    ]} />
  </Panel>
)
