import { Card, ChipField, SelectField } from '@dangjian/ui/member'
import { answered, namedOn, writeInRoom, writtenIn, type ElectionDraft } from './election-draft.ts'
import { ballotsText } from './locales/zh-CN.ts'
import type { MyBallot } from './types.ts'

const text = ballotsText.one
const options = (['yes', 'no', 'abstain'] as const).map((value) => ({ value, label: text.choices[value] }))

/** Three equal answers on each candidate, none preselected, and the people written in for those refused. */
export const ElectionFields = ({ ballot, draft, onDraft }: { ballot: MyBallot; draft: ElectionDraft; onDraft: (draft: ElectionDraft) => void }) => {
  const { seats } = ballot
  const room = ballot.allowsWriteIn ? writeInRoom(draft, seats) : 0
  return (
    <>
      <Card title={text.candidates(seats)} note={text.chosen(namedOn(draft), seats)} footer={text.order}>
        {ballot.candidates.map(({ memberId, name }) => (
          <ChipField key={memberId} label={name} value={draft.choices[memberId] ?? null} options={options} onChange={(value) => onDraft(answered(draft, memberId, value === 'yes' || value === 'no' ? value : 'abstain', seats))} />
        ))}
      </Card>
      {room === 0 ? null : (
        <Card title={text.writeIn} footer={text.writeInHint}>
          {Array.from({ length: Math.min(room, draft.writeIns.length + 1) }, (_, place) => (
            <SelectField
              key={place} label={text.writeInOf(place + 1)} value={draft.writeIns[place] ?? ''} emptyLabel={text.noWriteIn} options={ballot.writeInChoices.map(({ memberId, name }) => ({ value: memberId, label: name }))}
              onChange={(memberId) => onDraft(writtenIn(draft, place, memberId))}
            />
          ))}
        </Card>
      )}
    </>
  )
}
