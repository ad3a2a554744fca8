import { AppError } from '@dangjian/kernel'

const windowMs = 10 * 60_000
const mostFailures = 30
const mostSources = 5000

/** Failures by network address in this process; a secret has 192 bits, so this spares the database and is no lock. */
const failures = new Map<string, Date[]>()

const recent = (source: string, at: Date): Date[] => (failures.get(source) ?? []).filter((time) => at.getTime() - time.getTime() < windowMs)

/** Throws INVITATION_THROTTLED (429) for an address that has tried too many unknown links in ten minutes. */
export const refuseThrottled = (source: string, at: Date): void => {
  if (recent(source, at).length >= mostFailures) throw new AppError('INVITATION_THROTTLED', {}, 429)
}

/** Counts an unknown link; forgets the oldest addresses when there are many. */
export const countUnknown = (source: string, at: Date): void => {
  const own = [...recent(source, at), at]
  failures.delete(source)
  failures.set(source, own)
  const [oldest] = failures.keys()
  if (failures.size > mostSources && oldest !== undefined) failures.delete(oldest)
}
