import { addDays, addMonthsClamped, instantAt } from '@dangjian/kernel'
import { recordAtOnce } from '@dangjian/life'
import {
  createMission, decideTemporaryBranch, foundPair, foundTeam, joinMassOrg, proposeTemporaryBranch, proposeTermChange, recordDeed, seatMassOrg, type MassOrgPost,
} from '@dangjian/missions'
import { createOrgUnit } from '@dangjian/org'
import { demoId } from '../ids.ts'
import type { DemoPerson, DemoTree } from '../model.ts'
import { memberIdOf, type Desk, type Loading } from './loading.ts'

export interface BodyDesks {
  /** Asks and records. */
  readonly organizer: Desk
  /** Approves what the organizer asks for. */
  readonly superior: Desk
}

/** Serving formal members of a branch without a post, in the order of the roster. */
const ordinary = (tree: DemoTree, branchKey: string, count: number): DemoPerson[] => {
  const busy = new Set(tree.posts.map(({ personKey }) => personKey))
  return tree.people.filter((person) => person.branchKey === branchKey && person.status === 'formal' && person.category === 'serving_officer' && !busy.has(person.key)).slice(0, count)
}

/** A running aid mission with its temporary branch and two held meetings. */
const loadMission = async (loading: Loading, tree: DemoTree, { organizer, superior }: BodyDesks): Promise<{ missionId: string; memberIds: string[] }> => {
  const startsOn = addDays(loading.today, -75)
  const at = (days: number): Date => instantAt(addDays(startsOn, days), '10:00')
  const memberIds = [...ordinary(tree, 'gj/txj', 3), ...ordinary(tree, 'gj/za', 2), ...ordinary(tree, 'gj/jj', 2)].map(({ key }) => memberIdOf(loading, key))
  const committee = demoId('gj/committee')
  const { id: missionId } = await organizer.openPast(at(0), (scope) =>
    createMission(scope, { orgUnitId: committee, kind: 'aid', name: '对口支援高原公安工作', place: '甘孜州', startsOn, plannedTo: addMonthsClamped(startsOn, 8), taskDocument: '贡公政〔2026〕21号' }))
  const seats = (['secretary', 'organization', 'discipline'] as const).map((post, index) => ({ post, memberId: memberIds[index * 2] ?? '' }))
  const { id } = await organizer.openPast(at(1), (scope) =>
    proposeTemporaryBranch(scope, { missionId, approvingUnitId: committee, name: '援高原工作队临时党支部', shortName: '援高原临时支部', foundedOn: addDays(startsOn, 3), memberIds, seats }))
  const { orgUnitId } = await superior.openPast(at(3), (scope) => decideTemporaryBranch(scope, { id, isApproved: true, document: '贡公党〔2026〕33号' }))
  const meetings = [[20, '9月主题党日：学习援助工作纪律', '学习援助工作纪律和民族政策，交流一周执勤情况。'], [50, '10月主题党日：重温入党誓词', '在驻地重温入党誓词，研究冬季巡防安排。']] as const
  for (const [days, title, minutes] of meetings) {
    const date = addDays(startsOn, days)
    await organizer.openPast(at(days), (scope) =>
      recordAtOnce(scope, {
        orgUnitId: orgUnitId ?? '', kind: 'theme_day', title, date, time: '09:00', place: '驻地会议室', chairMemberId: memberIds[0] ?? '', minutes, studyMinutes: 45,
        attendance: memberIds.map((memberId, index) => (index === days % 7 ? { memberId, state: 'leave', reason: 'duty' } : { memberId, state: 'present' })),
      }))
  }
  return { missionId, memberIds }
}

/** A vanguard team of the mission, with one member who stays at home branch 刑侦大队, and its deeds. */
const loadTeam = async (loading: Loading, missionId: string, memberIds: readonly string[], { organizer }: BodyDesks): Promise<void> => {
  const startedOn = addDays(loading.today, -60)
  const ally = memberIdOf(loading, 'gj/wanghaifeng')
  const people = [...memberIds.slice(0, 4), ally]
  const { id: teamId } = await organizer.openPast(instantAt(startedOn, '10:00'), (scope) =>
    foundTeam(scope, {
      missionId, orgUnitId: demoId('gj/committee'), name: '冬季巡防党员先锋队', task: '冬季牧区巡防和群众转移', leaderMemberId: people[0] ?? '', memberIds: people, startedOn, plannedTo: addDays(loading.today, 60),
    }))
  const deeds = [[-52, 0, '带队完成三个乡镇的入户走访，登记求助事项27件'], [-38, 1, '风雪天气中护送8名学生返校'], [-21, 4, '远程研判线索，协助找回走失牧民'], [-9, 2, '连续两夜值守垭口卡点']] as const
  for (const [days, person, text] of deeds) {
    const doneOn = addDays(loading.today, days)
    await organizer.openPast(instantAt(doneOn, '20:00'), (scope) => recordDeed(scope, { teamId, memberId: people[person] ?? '', doneOn, text }))
  }
}

interface Outsider {
  readonly name: string
  readonly gender: 'male' | 'female'
  /** Age in years. */
  readonly age: number
  readonly post?: MassOrgPost
}

const massOrgs = [
  {
    form: 'trade_union', name: '贡井分局工会委员会', shortName: '分局工会', chair: 'chair',
    others: [{ name: '苗小雨', gender: 'female', age: 33, post: 'vice_chair' }, { name: '柏文清', gender: 'male', age: 41, post: 'committee_member' }, { name: '甘露', gender: 'female', age: 29 }, { name: '车成林', gender: 'male', age: 37 }],
  },
  {
    form: 'youth_league', name: '贡井分局团总支', shortName: '分局团总支', chair: null,
    others: [
      { name: '桑青青', gender: 'female', age: 26, post: 'secretary' }, { name: '芮阳', gender: 'male', age: 24, post: 'committee_member' }, { name: '计小舟', gender: 'male', age: 22 }, { name: '宫月', gender: 'female', age: 23 },
      { name: '巴图', gender: 'male', age: 28 },
    ],
  },
  {
    form: 'women_committee', name: '贡井分局妇女委员会', shortName: '分局妇委会', chair: 'director',
    others: [{ name: '甘露', gender: 'female', age: 29 }, { name: '苗小雨', gender: 'female', age: 33, post: 'committee_member' }],
  },
] as const satisfies ReadonlyArray<{ form: string; name: string; shortName: string; chair: MassOrgPost | null; others: readonly Outsider[] }>

/** Trade union, Youth League and women's committee, with members of the party and others. */
const loadMassOrgs = async (loading: Loading, tree: DemoTree, { organizer }: BodyDesks): Promise<void> => {
  const women = tree.people.filter(({ gender, status, category }) => gender === 'female' && status === 'formal' && category === 'serving_officer').slice(0, 4)
  await organizer.open(async (scope) => {
    for (const { form, name, shortName, chair, others } of massOrgs) {
      const unit = await createOrgUnit(scope, { parentId: demoId('gj/committee'), kind: 'mass_org', form, name, shortName, foundedOn: '2019-03-01' })
      for (const [index, { key }] of (chair === null ? [] : women.slice(0, form === 'women_committee' ? 4 : 2)).entries()) {
        const { id } = await joinMassOrg(scope, { orgUnitId: unit.id, joinedOn: '2022-03-08', isPartyMember: true, memberId: memberIdOf(loading, key) })
        if (index === 0 && chair !== null) await seatMassOrg(scope, { personId: id, post: chair, validFrom: '2024-03-08' })
      }
      for (const person of others as readonly Outsider[]) {
        const birthDate = addDays(addMonthsClamped(loading.today, -12 * person.age), -40)
        const { id } = await joinMassOrg(scope, { orgUnitId: unit.id, joinedOn: addMonthsClamped(loading.today, -30), isPartyMember: false, name: person.name, gender: person.gender, birthDate })
        if (person.post) await seatMassOrg(scope, { personId: id, post: person.post, validFrom: addMonthsClamped(loading.today, -24) })
      }
    }
  })
}

/** Two pairs of 刑侦大队 and a request to postpone the election of 经侦大队, waiting for its answer. */
const loadPairsAndTerms = async (loading: Loading, tree: DemoTree, { organizer }: BodyDesks): Promise<void> => {
  const [younger, other] = tree.people.filter(({ branchKey, status }) => branchKey === 'gj/xz' && status === 'probationary')
  await organizer.open(async (scope) => {
    const pairs = [[memberIdOf(loading, 'gj/limin'), younger, '帮助熟悉党务工作，按期完成转正考察'], [memberIdOf(loading, 'gj/chenlichuan'), other, '传授疑难案件侦办经验，每月谈心1次']] as const
    for (const [helperMemberId, helped, purpose] of pairs) {
      if (helped) await foundPair(scope, { helperMemberId, helpedMemberId: memberIdOf(loading, helped.key), purpose, validFrom: addDays(loading.today, -90), plannedTo: addMonthsClamped(loading.today, 9) })
    }
    // Two months after the end of the present term.
    const ending = tree.posts.find(({ orgKey }) => orgKey === 'gj/jz')?.termEndsOn
    const dueOn = ending === undefined ? loading.today : addMonthsClamped(ending, 2)
    if (dueOn > loading.today) await proposeTermChange(scope, { orgUnitId: demoId('gj/jz'), dueOn, reason: '专案攻坚期间班子成员集中外出，申请延期换届' })
  })
}

/** What stands on the tree and the roster of one bureau for a time: a mission, a team, mass organizations, pairs, a term to decide. */
export const loadBodies = async (loading: Loading, tree: DemoTree, desks: BodyDesks): Promise<void> => {
  const { missionId, memberIds } = await loadMission(loading, tree, desks)
  await loadTeam(loading, missionId, memberIds, desks)
  await loadMassOrgs(loading, tree, desks)
  await loadPairsAndTerms(loading, tree, desks)
}
