import { addDays, type LocalDate } from '@dangjian/kernel'
import type { BranchStepInput, SuperiorStepInput } from '@dangjian/admission'
import type { Education, Gender } from '../model.ts'

/** Who takes part in a case: people of the branch by post or by name, as member ids. */
export interface CasePeople {
  /** Secretary of the branch. */
  readonly secretary: string
  readonly first: string
  readonly second: string
  readonly groupId: string | null
  /** Formal members of the branch on the roster. */
  readonly voters: number
}

/** One act of a case on its day. */
export type CaseAct =
  | { readonly on: LocalDate; readonly kind: 'branch'; readonly step: BranchStepInput; readonly number?: string; readonly reason?: string }
  | { readonly on: LocalDate; readonly kind: 'superior'; readonly step: SuperiorStepInput; readonly number?: string }
  | { readonly on: LocalDate; readonly kind: 'publish' | 'publish-end' }
  | { readonly on: LocalDate; readonly kind: 'suspend' | 'withdraw'; readonly reason: string }

/** An applicant of the demonstration; invented like everybody else, and on no roster. */
export interface AdmissionCase {
  readonly key: string
  readonly branch: string
  readonly name: string
  readonly gender: Gender
  readonly birthDate: LocalDate
  readonly education: Education
  readonly jobTitle: string
  readonly appliedOn: LocalDate
  readonly acts: (people: CasePeople) => readonly CaseAct[]
}

const branch = (on: LocalDate, step: BranchStepInput, number?: string): CaseAct => ({ on, kind: 'branch', step, ...(number === undefined ? {} : { number }) })
const superior = (on: LocalDate, step: SuperiorStepInput, number?: string): CaseAct => ({ on, kind: 'superior', step, ...(number === undefined ? {} : { number }) })

const talk = (on: LocalDate, { secretary }: CasePeople): CaseAct => branch(on, { kind: 'first_talk', talkerIds: [secretary] })
const activist = (on: LocalDate): CaseAct => branch(on, { kind: 'activist' })
const contacts = (on: LocalDate, { first, second }: CasePeople): CaseAct => branch(on, { kind: 'contacts', memberIds: [first, second] })
const review = (on: LocalDate): CaseAct => branch(on, { kind: 'cultivation_review' })
const introducers = (on: LocalDate, { first, second }: CasePeople): CaseAct => branch(on, { kind: 'introducers', memberIds: [first, second] })
const political = (on: LocalDate): CaseAct => branch(on, { kind: 'political_review', conclusion: 'pass' })
const training = (on: LocalDate): CaseAct => branch(on, { kind: 'training', days: 3, hours: 24 })

/** 周晓彤 of the design's case page: begun under the rules of 2014, meeting overdue since 2026-11-16. */
const zhouXiaotong: AdmissionCase = {
  key: 'zhouxiaotong', branch: 'xz', name: '周晓彤', gender: 'female', birthDate: '1997-05-20', education: 'bachelor', jobTitle: '刑侦大队二中队民警', appliedOn: '2024-03-11',
  acts: (people) => [
    talk('2024-03-25', people), activist('2025-04-09'), superior('2025-04-18', { kind: 'activist_filing' }), contacts('2025-04-21', people), review('2025-10-08'), review('2026-04-08'),
    { on: '2026-06-01', kind: 'publish' }, { on: '2026-06-08', kind: 'publish-end' }, branch('2026-06-08', { kind: 'candidate' }, '刑侦支〔2026〕5号'), superior('2026-06-15', { kind: 'candidate_filing' }, '贡公党备〔2026〕3号'),
    introducers('2026-06-16', people), political('2026-08-20'), training('2026-09-18'), branch('2026-09-28', { kind: 'committee_review' }), superior('2026-10-16', { kind: 'pre_review' }, '贡公党预审〔2026〕4号'),
    branch('2026-10-20', { kind: 'application_form' }),
  ],
}

/** Cases of every stage, as they stand `today`. None of them reaches the roster: its figures are published ones. */
export const admissionCases = (today: LocalDate): readonly AdmissionCase[] => {
  const ago = (days: number): LocalDate => addDays(today, -days)
  return [
    zhouXiaotong,
    {
      key: 'linzhixia', branch: 'xz', name: '林知夏', gender: 'female', birthDate: '2000-08-14', education: 'bachelor', jobTitle: '刑侦大队技术民警', appliedOn: ago(8), acts: () => [],
    },
    {
      key: 'zhaosiyuan', branch: 'hw', name: '赵思源', gender: 'male', birthDate: '1996-02-03', education: 'bachelor', jobTitle: '社区民警', appliedOn: ago(760),
      acts: (people) => [talk(ago(745), people), activist(ago(500)), superior(ago(490), { kind: 'activist_filing' }), contacts(ago(489), people), review(ago(325)), review(ago(150)), { on: ago(3), kind: 'publish' }],
    },
    {
      key: 'qianyiming', branch: 'za', name: '钱一鸣', gender: 'male', birthDate: '1998-11-30', education: 'college', jobTitle: '治安民警', appliedOn: ago(420),
      acts: (people) => [talk(ago(400), people), activist(ago(240)), superior(ago(232), { kind: 'activist_filing' }), contacts(ago(230), people), review(ago(65))],
    },
    {
      key: 'tianhao', branch: 'np', name: '田昊', gender: 'male', birthDate: '1999-04-18', education: 'bachelor', jobTitle: '办案民警', appliedOn: ago(45), acts: () => [],
    },
    {
      key: 'hejingyi', branch: 'yj', name: '何婧怡', gender: 'female', birthDate: '1995-09-09', education: 'bachelor', jobTitle: '内勤民警', appliedOn: ago(900),
      acts: (people) => [
        talk(ago(885), people), activist(ago(640)), superior(ago(630), { kind: 'activist_filing' }), contacts(ago(628), people), review(ago(465)), review(ago(290)), review(ago(115)),
        { on: ago(80), kind: 'publish' }, { on: ago(66), kind: 'publish-end' }, branch(ago(65), { kind: 'candidate' }), superior(ago(60), { kind: 'candidate_filing' }), introducers(ago(58), people), political(ago(30)),
      ],
    },
    {
      key: 'zhengkai', branch: 'txj', name: '郑凯', gender: 'male', birthDate: '1994-12-01', education: 'bachelor', jobTitle: '特巡警队员', appliedOn: ago(1000),
      acts: (people) => [
        talk(ago(985), people), activist(ago(760)), superior(ago(750), { kind: 'activist_filing' }), contacts(ago(748), people), review(ago(585)), review(ago(410)), review(ago(235)),
        { on: ago(150), kind: 'publish' }, { on: ago(140), kind: 'publish-end' }, branch(ago(139), { kind: 'candidate' }), superior(ago(132), { kind: 'candidate_filing' }), introducers(ago(130), people),
        political(ago(110)), training(ago(100)), branch(ago(80), { kind: 'committee_review' }), superior(ago(70), { kind: 'pre_review' }), branch(ago(65), { kind: 'application_form' }),
        branch(ago(45), { kind: 'admission_meeting', ballot: { present: people.voters - 1, inFavour: people.voters - 1, against: 0, abstain: 0 } }, '特巡支〔2026〕9号'),
        branch(ago(30), { kind: 'committee_talk', talkerName: '谢立平' }),
      ],
    },
    {
      key: 'qiuzihan', branch: 'jj', name: '邱子涵', gender: 'male', birthDate: '1997-07-07', education: 'college', jobTitle: '路面民警', appliedOn: ago(380),
      acts: (people) => [talk(ago(365), people), activist(ago(150)), superior(ago(140), { kind: 'activist_filing' }), { on: ago(20), kind: 'suspend', reason: '借调外地专案三个月，由本人申请暂缓培养考察。' }],
    },
    {
      key: 'pengbowen', branch: 'jz', name: '彭博文', gender: 'male', birthDate: '1996-01-25', education: 'master', jobTitle: '侦查员', appliedOn: ago(200),
      acts: (people) => [talk(ago(190), people), { on: ago(100), kind: 'withdraw', reason: '调往外省工作，本人撤回申请。' }],
    },
  ]
}

/** Probationary members whose cases begin with their probation. */
export const adoptedCases: readonly string[] = ['heyutong', 'xiedongsheng']
