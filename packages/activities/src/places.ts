/** Somebody in a session, as far as places go. */
export interface Seeker {
  readonly id: string
  readonly quotaId: string | null
  readonly state: 'enrolled' | 'waiting'
  /** Order of enrolment. */
  readonly queue: number
}

/** Places of a session and, by unit, of its quotas. */
export interface Places {
  readonly places: number
  readonly quotas: ReadonlyMap<string, number>
}

const countBy = (seekers: readonly Seeker[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { quotaId } of seekers) if (quotaId !== null) counts.set(quotaId, (counts.get(quotaId) ?? 0) + 1)
  return counts
}

/**
 * Who of the waiting gets a place now, in order of enrolment: as long as the session has places, and for people of a unit its quota too. Somebody whose unit
 * is full holds nobody else up. Pure.
 */
export const promoted = ({ places, quotas }: Places, seekers: readonly Seeker[]): string[] => {
  const enrolled = seekers.filter(({ state }) => state === 'enrolled')
  const taken = countBy(enrolled)
  const up: string[] = []
  for (const { id, quotaId } of seekers.filter(({ state }) => state === 'waiting').sort((a, b) => a.queue - b.queue)) {
    if (enrolled.length + up.length >= places) break
    const used = quotaId === null ? 0 : (taken.get(quotaId) ?? 0)
    if (quotaId !== null && used >= (quotas.get(quotaId) ?? 0)) continue
    if (quotaId !== null) taken.set(quotaId, used + 1)
    up.push(id)
  }
  return up
}
