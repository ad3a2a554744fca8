import type { Scope } from '@dangjian/db'
import { notFound, today } from '@dangjian/kernel'
import { postHistory } from '@dangjian/org'
import { listEducations, listHonours } from '../file/file-store.ts'
import { listChanges } from '../file/change-store.ts'
import { findProtectedFact, listProtectedFacts } from '../file/protected-store.ts'
import { accessPathOf } from '../get-readable-member.ts'
import { findMember, listAffiliationsOf } from '../member-store.ts'
import { listStandings, listStays } from '../standing/standing-store.ts'
import { openMember } from '../update-member.ts'
import { memberDataFormat, type MemberData, type MemberDataPart } from './member-data-part.ts'
import { ownCorrections } from './own-corrections.ts'
import { ownViews } from './own-views.ts'

const basics: MemberDataPart = {
  key: 'file',
  title: '登记信息',
  collect: async (scope, memberId) => {
    const member = await findMember(scope, memberId)
    if (!member) throw notFound('member')
    const { state, stateSince, exitKind, exitedOn, orgUnitName } = member
    return { ...openMember(scope, member), state, stateSince, exitKind, exitedOn, branch: orgUnitName }
  },
}

const protectedFacts: MemberDataPart = {
  key: 'protected_facts',
  title: '受保护信息',
  collect: async (scope, memberId) => {
    const day = today(scope.clock)
    const facts = []
    for (const { id, ...head } of await listProtectedFacts(scope, memberId, day)) {
      const fact = await findProtectedFact(scope, id, day)
      facts.push({ ...head, content: fact?.contentSealed ? scope.fields.open(fact.contentSealed) : null })
    }
    return facts
  },
}

/** What this package holds about a member. */
export const memberDataParts: readonly MemberDataPart[] = [
  basics,
  { key: 'affiliations', title: '组织关系', collect: (scope, memberId) => listAffiliationsOf(scope, memberId) },
  { key: 'posts', title: '党内任职', collect: (scope, memberId) => postHistory(scope, memberId) },
  { key: 'standing', title: '党籍变化', collect: async (scope, memberId) => ({ steps: (await listStandings(scope, memberId)).map(({ recordedBy: _by, ...step }) => step), stays: await listStays(scope, memberId) }) },
  { key: 'educations', title: '学历', collect: (scope, memberId) => listEducations(scope, memberId) },
  { key: 'honours', title: '荣誉奖励', collect: (scope, memberId) => listHonours(scope, memberId) },
  protectedFacts,
  { key: 'changes', title: '变更记录', collect: (scope, memberId) => listChanges(scope, memberId, 5000) },
  { key: 'corrections', title: '更正申请', collect: (scope) => ownCorrections(scope) },
  { key: 'views', title: '查看记录', collect: (scope) => ownViews(scope) },
]

/** Everything held about the person who asks, part by part in the given order; the taking is written down. Throws NOT_FOUND for an account without a member. */
export const ownData = async (scope: Scope, parts: readonly MemberDataPart[]): Promise<MemberData> => {
  const memberId = scope.actor.memberId
  const member = memberId === null ? undefined : await findMember(scope, memberId)
  if (!member) throw notFound('member')
  const collected = []
  for (const { key, title, collect } of parts) collected.push({ key, title, data: await collect(scope, member.id) })
  await scope.audit({ action: 'member.data-taken', subject: { type: 'member', id: member.id }, orgPath: accessPathOf(member), summary: `${member.name}下载本人全部信息`, details: { parts: parts.map(({ key }) => key) } })
  return { format: memberDataFormat, memberId: member.id, exportedAt: scope.clock.now().toISOString(), parts: collected }
}
