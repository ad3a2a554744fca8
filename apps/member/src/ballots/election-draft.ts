/** 赞成, 不赞成, 弃权. */
export type Choice = 'yes' | 'no' | 'abstain'

/** An election paper being filled. */
export interface ElectionDraft {
  readonly choices: Readonly<Record<string, Choice>>
  readonly writeIns: readonly string[]
}

export const emptyDraft: ElectionDraft = { choices: {}, writeIns: [] }

const countOf = (draft: ElectionDraft, choice: Choice): number => Object.values(draft.choices).filter((one) => one === choice).length

/** How many may be written in: as many as were refused, never more than seats. */
export const writeInRoom = (draft: ElectionDraft, seats: number): number => Math.min(countOf(draft, 'no'), seats)

/** The paper with another answer on a candidate; names written in beyond the room are struck. */
export const answered = (draft: ElectionDraft, memberId: string, choice: Choice, seats: number): ElectionDraft => {
  const next = { ...draft, choices: { ...draft.choices, [memberId]: choice } }
  return { ...next, writeIns: next.writeIns.slice(0, writeInRoom(next, seats)) }
}

/** The paper with somebody written in at a place, or nobody for an empty id. */
export const writtenIn = (draft: ElectionDraft, place: number, memberId: string): ElectionDraft => {
  const others = draft.writeIns.filter((id, index) => index !== place && id !== memberId)
  return { ...draft, writeIns: memberId === '' ? others : [...others.slice(0, place), memberId, ...others.slice(place)] }
}

/** People named by the paper: candidates approved and names written in. */
export const namedOn = (draft: ElectionDraft): number => countOf(draft, 'yes') + draft.writeIns.length
