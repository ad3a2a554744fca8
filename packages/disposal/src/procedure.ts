import type { DisposalKind } from '@dangjian/regulations'

/** Steps of a disposal in the order of a page; which of them wait for which is said by `needs`. */
export const stepKeys = [
  'proposed', 'filed', 'investigated', 'talked', 'notified', 'defended', 'testified', 'pre_reviewed', 'voted', 'approved', 'announced', 'delivered', 'reviewed', 'answered',
] as const
export type StepKey = (typeof stepKeys)[number]
/** Ends that are written as steps too, so that the record tells how a case stopped. */
export type EndKey = 'withdrawn' | 'revoked'

/** One step of the procedure as data. */
export interface StepRule {
  readonly key: StepKey
  readonly kinds: readonly DisposalKind[]
  /** Steps that must be on record, with days not later than this one's. */
  readonly needs: readonly StepKey[]
  /** In which state of the case it can be recorded. */
  readonly phase: 'open' | 'in_force'
  readonly by: 'disposal.handle' | 'disposal.approve'
  readonly ruleIds: readonly string[]
  readonly isRepeatable?: boolean
  /** Not asked for: the case goes on without it. */
  readonly isOptional?: boolean
}

const all = ['correction', 'persuaded_out', 'removed'] as const
const handle = 'disposal.handle'
const approve = 'disposal.approve'

/**
 * The procedure of 《组织处置办法》 (DIS-07) with the right of defence (DIS-08, RG-07) and the vote of the 支部党员大会 (BR-13, BR-14). The steps are confirmed,
 * their order only in parts (DIS-07 ◐): so a step waits for those without which it has no ground, and not for its neighbour on the page.
 */
export const procedure: readonly StepRule[] = [
  { key: 'proposed', kinds: all, needs: [], phase: 'open', by: handle, ruleIds: ['DIS-07'] },
  { key: 'filed', kinds: all, needs: ['proposed'], phase: 'open', by: handle, ruleIds: ['DIS-07'] },
  { key: 'investigated', kinds: all, needs: ['filed'], phase: 'open', by: handle, ruleIds: ['DIS-07'] },
  { key: 'talked', kinds: all, needs: ['filed'], phase: 'open', by: handle, ruleIds: ['DIS-07'] },
  { key: 'notified', kinds: all, needs: ['filed'], phase: 'open', by: handle, ruleIds: ['RG-07', 'DIS-08'] },
  { key: 'defended', kinds: all, needs: ['notified'], phase: 'open', by: handle, ruleIds: ['RG-07', 'DIS-08'], isRepeatable: true },
  { key: 'testified', kinds: all, needs: ['notified'], phase: 'open', by: handle, ruleIds: ['RG-07', 'DIS-08'], isRepeatable: true, isOptional: true },
  { key: 'pre_reviewed', kinds: all, needs: ['investigated', 'talked'], phase: 'open', by: approve, ruleIds: ['DIS-07'] },
  { key: 'voted', kinds: all, needs: ['pre_reviewed', 'defended'], phase: 'open', by: handle, ruleIds: ['BR-13', 'BR-14'] },
  { key: 'approved', kinds: all, needs: ['voted'], phase: 'open', by: approve, ruleIds: ['DIS-07'] },
  { key: 'announced', kinds: all, needs: ['approved'], phase: 'in_force', by: handle, ruleIds: ['DIS-07'] },
  { key: 'delivered', kinds: all, needs: ['approved'], phase: 'in_force', by: handle, ruleIds: ['DIS-07'] },
  { key: 'reviewed', kinds: ['correction'], needs: ['announced', 'delivered'], phase: 'in_force', by: handle, ruleIds: ['DIS-03'], isRepeatable: true },
  { key: 'answered', kinds: ['persuaded_out'], needs: ['announced', 'delivered'], phase: 'in_force', by: handle, ruleIds: ['DIS-01'] },
]

/** The steps of one kind. */
export const procedureOf = (kind: DisposalKind): StepRule[] => procedure.filter(({ kinds }) => kinds.includes(kind))

/** The rule of one step; throws RangeError for a step that no kind has. */
export const stepRule = (key: StepKey): StepRule => {
  const rule = procedure.find((step) => step.key === key)
  if (!rule) throw new RangeError(key)
  return rule
}
