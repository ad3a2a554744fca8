import { addDays, addMonthsClamped, instantAt } from '@dangjian/kernel'
import {
  getMember, recordEducation, recordHonour, recordProtectedFact, unmaskMember, updateMember, type PoliceType, type RecordEducationInput, type RecordHonourInput, type RecordProtectedFactInput,
} from '@dangjian/members'
import type { Scope } from '@dangjian/db'
import type { DemoPerson, DemoTree } from '../model.ts'
import { seededRandom, type Random } from '../people/random.ts'
import { memberIdOf, type Desk, type Loading } from './loading.ts'

/** The line of work of a branch, by the last part of its key; stations do community work and cases. */
const typeOfBranch: Readonly<Record<string, PoliceType>> = {
  jg1: 'political_work', jg2: 'command', xz: 'criminal', za: 'public_order', jj: 'traffic', txj: 'special', jz: 'economic', jd: 'narcotics', kss: 'detention', zgs: 'political_work',
}
const typeOfTitle: ReadonlyArray<readonly [word: string, type: PoliceType]> = [['法制', 'legal'], ['办案', 'criminal'], ['社区', 'community'], ['内勤', 'general'], ['所长', 'public_order']]

const typeOf = ({ branchKey, jobTitle }: DemoPerson): PoliceType =>
  typeOfTitle.find(([word]) => jobTitle.includes(word))?.[1] ?? typeOfBranch[branchKey.split('/').at(-1) ?? ''] ?? 'community'

const schools = ['某警察学院', '某政法大学', '某理工大学', '某师范大学'] as const
const majors = ['侦查学', '治安学', '法学', '计算机科学与技术'] as const
const honours: ReadonlyArray<Omit<RecordHonourInput, 'memberId' | 'grantedOn'>> = [
  { kind: 'merit', level: 'city', title: '个人三等功', grantedBy: '市公安局', documentNumber: '公政奖〔2025〕12号' },
  { kind: 'citation', level: 'county', title: '个人嘉奖', grantedBy: '公安分局', documentNumber: '公奖〔2025〕3号' },
  { kind: 'party_commendation', level: 'county', title: '优秀共产党员', grantedBy: '分局党委', documentNumber: '分党〔2025〕8号' },
  { kind: 'party_commendation', level: 'unit', title: '优秀党务工作者', grantedBy: '分局党委', documentNumber: '分党〔2025〕9号' },
  { kind: 'title', level: 'provincial', title: '岗位能手', grantedBy: '省公安厅', documentNumber: null },
]

const educationOf = (person: DemoPerson, random: Random): Omit<RecordEducationInput, 'memberId'> => {
  const entered = Number(person.birthDate.slice(0, 4)) + 18
  const isBachelor = person.education === 'bachelor' || person.education === 'master' || person.education === 'doctor'
  return {
    level: person.education === 'college' ? 'college' : 'bachelor', degree: isBachelor ? 'bachelor' : null, school: random.pick(schools), major: random.pick(majors), form: 'full_time',
    startedOn: `${entered}-09-01`, endedOn: `${entered + (isBachelor ? 4 : 3)}-06-30`,
  }
}

/** Police types of everybody in service, and police numbers of one branch, in one go. */
const loadService = async (scope: Scope, loading: Loading, people: readonly DemoPerson[], numbered: string): Promise<void> => {
  let sequence = 0
  for (const person of people.filter(({ category }) => category === 'serving_officer')) {
    const id = memberIdOf(loading, person.key)
    const isNumbered = person.branchKey === numbered
    if (isNumbered) sequence += 1
    const { version } = await getMember(scope, { id })
    await updateMember(scope, { id, version, change: { policeType: typeOf(person), ...(isNumbered ? { policeNumber: `99${String(sequence).padStart(4, '0')}` } : {}) }, reason: '补录警务信息' })
  }
}

const loadRecords = async (scope: Scope, loading: Loading, people: readonly DemoPerson[]): Promise<void> => {
  const random = seededRandom(`files/${people[0]?.branchKey ?? ''}`)
  for (const person of people) {
    const memberId = memberIdOf(loading, person.key)
    if (['bachelor', 'college', 'master', 'doctor'].includes(person.education)) await recordEducation(scope, { memberId, ...educationOf(person, random) })
    if (random.chance(45)) await recordHonour(scope, { memberId, ...random.pick(honours), grantedOn: addDays(loading.today, -random.between(120, 900)) })
  }
}

const factsOf = (loading: Loading): ReadonlyArray<Omit<RecordProtectedFactInput, 'memberId'>> => {
  const validFrom = addDays(loading.today, -21)
  const base = { validFrom, expiresOn: addMonthsClamped(loading.today, 5) }
  return [
    { kind: 'illness', content: '慢性病门诊治疗，需定期复查。', purpose: '住院和康复期间走访慰问', ...base },
    { kind: 'hardship', content: '家中有长期护理的老人，支出较大。', purpose: '元旦春节走访慰问', ...base },
    { kind: 'family', content: '子女参加高考。', purpose: '家庭关怀', ...base },
  ]
}

/**
 * What the files of a bureau hold beside the roster: police types for all in service, numbers, schools and honours of one branch, three protected facts with purposes that end,
 * and looks at protected fields that their members will see.
 */
export const loadFiles = async (loading: Loading, tree: DemoTree, { organizer, branchKey, careFor, lookedAt }: { organizer: Desk; branchKey: string; careFor: readonly string[]; lookedAt: string }): Promise<void> => {
  const ofBranch = tree.people.filter((person) => person.branchKey === branchKey)
  await organizer.openPast(instantAt(addDays(loading.today, -24), '10:00'), async (scope) => {
    await loadService(scope, loading, tree.people, branchKey)
    await loadRecords(scope, loading, ofBranch)
  })
  await organizer.openPast(instantAt(addDays(loading.today, -21), '15:00'), async (scope) => {
    for (const [index, fact] of factsOf(loading).entries()) {
      const key = careFor[index]
      if (key !== undefined) await recordProtectedFact(scope, { memberId: memberIdOf(loading, key), ...fact })
    }
  })
  await organizer.openPast(instantAt(addDays(loading.today, -4), '09:10'), (scope) => unmaskMember(scope, { id: memberIdOf(loading, lookedAt), field: 'phone', reason: '党员大会通知' }))
  await organizer.openPast(instantAt(addDays(loading.today, -50), '16:40'), (scope) => unmaskMember(scope, { id: memberIdOf(loading, lookedAt), field: 'idNumber', reason: '核对入党志愿书' }))
}
