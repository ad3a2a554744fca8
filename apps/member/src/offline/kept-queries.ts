/**
 * What is kept for reading without a line: who is signed in, home, activities, articles and messages, courses, own score line. Nothing of ballots, reviews, talks,
 * rights or files of persons ever is.
 */
const keptDomains = new Set(['cloud', 'study'])
const keptProcedures = new Set([
  'members.getOwnMember', 'life.myActivities', 'life.myActivity', 'life.myAsks', 'activities.myEvents', 'activities.myEvent', 'activities.shownWorks', 'activities.getWork', 'scoring.myScore', 'shell.session',
])

/** Of the kept domains, what is not reading. */
const neverKept = /quiz|attempt|question/i

/** Whether the answer to a query may be kept on the device. Pure. */
export const isKept = (queryKey: readonly unknown[]): boolean => {
  const path = Array.isArray(queryKey[0]) ? queryKey[0].join('.') : queryKey.slice(0, 2).join('.')
  return keptProcedures.has(path) || (keptDomains.has(path.split('.')[0] ?? '') && !neverKept.test(path))
}
