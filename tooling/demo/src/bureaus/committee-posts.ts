import type { DemoPerson, DemoPost, PostKind } from '../model.ts'

/** Least number of formal members with which a branch elects a committee (OR-03). */
const COMMITTEE_FORMAL_MEMBERS = 7

export interface CommitteePlan {
  readonly branchKey: string
  readonly people: readonly DemoPerson[]
  /** Posts that certain people hold. */
  readonly heldBy?: ReadonlyMap<PostKind, string>
  /** Posts that nobody holds. */
  readonly without?: readonly PostKind[]
  readonly termEndsOn: string
}

/** Posts of a branch: a committee from 7 formal members on, otherwise a secretary, and a leader for each group; terms last three years. */
export const postsOf = ({ branchKey, people, heldBy = new Map(), without = [], termEndsOn }: CommitteePlan): DemoPost[] => {
  const formal = people.filter((person) => person.status === 'formal')
  const due: readonly PostKind[] = formal.length >= COMMITTEE_FORMAL_MEMBERS ? ['secretary', 'deputy_secretary', 'organization', 'publicity', 'discipline'] : ['secretary']
  const validFrom = `${Number(termEndsOn.slice(0, 4)) - 3}${termEndsOn.slice(4)}`
  const reserved = new Set(heldBy.values())
  // The head of the unit is its secretary in principle (OR-04); others follow in the order of the roster.
  const free = formal.filter((person) => !reserved.has(person.key) && person.joinedOn < yearBefore(validFrom) && person.category !== 'civilian' && !person.jobTitle.startsWith('分局'))
  const takeFree = (): string | undefined => free.shift()?.key
  const posts: DemoPost[] = []
  const appoint = (orgKey: string, post: PostKind, personKey: string | undefined): void => {
    if (personKey) posts.push({ orgKey, personKey, post, validFrom, termEndsOn })
  }
  for (const post of due) if (!without.includes(post)) appoint(branchKey, post, heldBy.get(post) ?? takeFree())
  const groupKeys = [...new Set(people.flatMap((person) => (person.groupKey ? [person.groupKey] : [])))].sort()
  const busy = new Set(posts.map(({ personKey }) => personKey))
  for (const groupKey of groupKeys) {
    const leader = formal.find((person) => person.groupKey === groupKey && !busy.has(person.key) && person.category !== 'civilian') ?? formal.find((person) => person.groupKey === groupKey)
    appoint(groupKey, 'group_leader', leader?.key)
  }
  return posts
}

// Whoever joined in the last year before the election was not formal then.
const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
