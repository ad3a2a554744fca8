import { ageOn, daysBetween, type LocalDate } from '@dangjian/kernel'

/** Party standing on a day. */
export interface PartyStanding {
  /** Completed years since becoming a formal member (DEV-A4); null for a probationary member. */
  readonly years: number | null
  /** Days during which the membership was suspended. They are shown beside the years and not taken off: what is to be deducted, people decide. */
  readonly suspendedDays: number
}

/** A step as far as standing depends on it. */
interface StepDay {
  readonly act: string
  readonly happenedOn: LocalDate
}

/** Standing counts from the day of becoming a formal member (DEV-A4, 《发展党员工作细则》). `steps` in any order; a suspension that is not over runs to the day, or to the end of the membership. */
export const partyStandingOf = (formalOn: LocalDate | null, steps: readonly StepDay[], day: LocalDate): PartyStanding => {
  const inOrder = steps.toSorted((a, b) => (a.happenedOn < b.happenedOn ? -1 : a.happenedOn > b.happenedOn ? 1 : 0))
  const end = inOrder.findLast(({ act }) => act === 'exited' || act === 'readmitted')
  const until = end?.act === 'exited' && end.happenedOn < day ? end.happenedOn : day
  let suspendedDays = 0
  inOrder.forEach(({ act, happenedOn }, index) => {
    if (act !== 'suspended') return
    const over = inOrder.slice(index + 1).find((step) => step.act === 'restored' || step.act === 'exited')
    suspendedDays += Math.max(0, daysBetween(happenedOn, over?.happenedOn ?? until))
  })
  return { years: formalOn === null || formalOn > until ? null : ageOn(formalOn, until), suspendedDays }
}
