import { announceBallot, castBallot, closeBallot, confirmCount, countBallot, createBallot, fixRoster, getBallot, markElectors, nameSupervisors, openBallot } from '@dangjian/ballots'
import { addDays, instantAt } from '@dangjian/kernel'
import type { Scope } from '@dangjian/db'
import { demoId } from '../ids.ts'
import type { DemoTree } from '../model.ts'
import { memberIdOf, type Desk, type Loading } from './loading.ts'

/** Work in a member's own name, as from the member's phone. */
const asMember = (memberId: string, work: (scope: Scope) => Promise<unknown>) => (scope: Scope): Promise<unknown> => work({ ...scope, actor: { ...scope.actor, accountId: null, memberId } })

/** A by-election of five weeks ago: two candidates for the seat that the present holder won, everybody by phone, counted, confirmed, announced. */
const loadElection = async (loading: Loading, tree: DemoTree, organizer: Desk, branchKey: string): Promise<void> => {
  const heldOn = addDays(loading.today, -36)
  const at = instantAt(heldOn, '15:30')
  const holder = tree.posts.find(({ orgKey, post }) => orgKey === branchKey && post === 'publicity')
  const posts = new Set(tree.posts.map(({ personKey }) => personKey))
  const other = tree.people.find((person) => person.branchKey === branchKey && person.status === 'formal' && !posts.has(person.key))
  if (!holder || !other) throw new RangeError(`${branchKey} has no two candidates`)
  const elected = memberIdOf(loading, holder.personKey)
  const past = <T>(work: (scope: Scope) => Promise<T>): Promise<T> => organizer.openPast(at, work)
  const { id } = await past((scope) =>
    createBallot(scope, {
      orgUnitId: demoId(branchKey), matter: 'by_election', title: '补选支部委员会宣传委员', materials: '候选人由支部委员会提名，经上级党组织审查同意。', heldOn, method: 'phone', seats: 1,
      candidateIds: [elected, memberIdOf(loading, other.key)],
    }))
  await past((scope) => fixRoster(scope, { id }))
  const { electors, candidates } = await past((scope) => getBallot(scope, { id }))
  const named = new Set(candidates.map(({ memberId }) => memberId))
  const [supervisor = '', teller = ''] = electors.map(({ memberId }) => memberId).filter((memberId) => !named.has(memberId))
  await past((scope) => nameSupervisors(scope, { id, supervisorIds: [supervisor], tellerIds: [teller] }))
  const { code } = await past((scope) => openBallot(scope, { id }))
  for (const [index, { memberId }] of electors.entries()) {
    const votes = candidates.map((candidate) => ({ memberId: candidate.memberId, choice: (candidate.memberId === elected) === index > 1 ? ('yes' as const) : ('no' as const) }))
    await past(asMember(memberId, (scope) => castBallot(scope, { id, content: { kind: 'election', votes, writeIns: [] } })))
  }
  await past((scope) => closeBallot(scope, { id }))
  await past((scope) => countBallot(scope, { id, code: code ?? '' }))
  await past(asMember(supervisor, (scope) => confirmCount(scope, { id })))
  await past((scope) => announceBallot(scope, { id }))
}

/** An open vote of today in which the accounts of the demonstration can still take part; some of their colleagues have. */
const loadOpenVote = async (loading: Loading, organizer: Desk, branchKey: string, waiting: ReadonlySet<string>): Promise<void> => {
  const { id } = await organizer.open((scope) =>
    createBallot(scope, {
      orgUnitId: demoId(branchKey), matter: 'other', title: '是否同意本支部2027年党员教育培训计划', materials: '计划草案已在支部委员会会议上讨论，全年集中学习不少于32学时。', heldOn: loading.today, method: 'mixed',
    }))
  await organizer.open((scope) => fixRoster(scope, { id }))
  const { electors } = await organizer.open((scope) => getBallot(scope, { id }))
  const others = electors.map(({ memberId }) => memberId).filter((memberId) => !waiting.has(memberId))
  await organizer.open((scope) => markElectors(scope, { id, absent: others.slice(-2), paper: others.slice(-5, -2) }))
  await organizer.open((scope) => nameSupervisors(scope, { id, supervisorIds: others.slice(0, 1), tellerIds: others.slice(1, 2) }))
  // The code of the urn is nobody's: a visitor sees how the vote goes on and calls it off, or opens a vote of his own.
  await organizer.open((scope) => openBallot(scope, { id }))
  for (const [index, memberId] of others.slice(0, 6).entries()) {
    await organizer.open(asMember(memberId, (scope) => castBallot(scope, { id, content: { kind: 'resolution', choice: index === 3 ? 'abstain' : 'yes' } })))
  }
}

/** One announced by-election and one open vote of 贡井分局; `waiting` are people whose accounts have yet to vote. */
export const loadBallots = async (loading: Loading, tree: DemoTree, organizer: Desk, waiting: readonly string[]): Promise<void> => {
  await loadElection(loading, tree, organizer, 'gj/jd')
  await loadOpenVote(loading, organizer, 'gj/xz', new Set(waiting.map((key) => memberIdOf(loading, key))))
}
