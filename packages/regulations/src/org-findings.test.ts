import { describe, expect, it } from 'vitest'
import {
  committeeMeetingQuorum, duesArrears, fullTimeCadres, orgFindings, orgVerdicts, participationDemand, renderVerdict, studyHours, voteOutcome, branchRequired, type OrgFacts,
} from './index.ts'
import { verdictTexts } from './locales/zh-CN.ts'

const today = '2026-11-21'
const branch: OrgFacts = { kind: 'branch', members: 14, formalMembers: 13, posts: ['secretary', 'organization', 'publicity', 'discipline'], committeeSize: 4, electedOn: '2025-05-06' }
const ids = (org: OrgFacts): string[] => orgFindings(org, today).map((verdict) => verdict.ruleId)

describe('findings on an organization', () => {
  it('finds nothing wrong with a branch in order', () => expect(ids(branch)).toEqual([]))

  it('shows 1 full-time cadre of 168 staff as a shortfall with its numbers and article', () => {
    const committee: OrgFacts = { kind: 'committee', members: 212, formalMembers: 205, posts: [], committeeSize: 7, staff: 168, fullTimeCadres: 1, electedOn: '2024-06-01', discipline: { hasBody: true, isSecretaryDeputy: true } }
    const [finding, ...others] = orgFindings(committee, today)
    expect(others).toEqual([])
    expect(finding?.facts).toMatchObject({ staff: 168, fullTime: 1, required: 2, missing: 1, share: '1.68' })
    if (!finding) throw new Error('OR-11 is missing')
    expect(renderVerdict(finding)).toMatchObject({
      ruleId: 'OR-11', outcome: 'breach', binding: '提醒类，不自动扣分', citation: '《机关基层组织工作条例》第三十条',
      what: '专职党务工作人员少1名。', why: '机关工作人员168名×1%＝1.68，应配2名，现有1名。', next: '请研究增配1名专职党务工作人员。',
    })
    expect(fullTimeCadres({ staff: 168, fullTime: 2 }).outcome).toBe('pass')
  })

  it('finds missing posts, a committee that is too small and a term that is over', () => {
    expect(ids({ ...branch, posts: ['secretary', 'organization'], committeeSize: 2 })).toEqual(['BR-09', 'BR-09', 'OR-05'])
    expect(ids({ ...branch, electedOn: '2023-01-31' })).toEqual(['BR-11'])
    expect(ids({ ...branch, committeeSize: 0 })).toEqual(['OR-03'])
    expect(ids({ ...branch, formalMembers: 5, members: 5 })).toEqual(['BR-10'])
  })

  it('names the confirmed articles that say the same where an article of its own is not confirmed', () => {
    const [finding] = orgFindings({ ...branch, posts: ['organization', 'publicity', 'discipline'] }, today)
    if (!finding) throw new Error('BR-09 is missing')
    expect(renderVerdict(finding).citation).toBe('《支部工作条例》，另见《机关基层组织工作条例》第七条、《机关基层组织工作条例》第九条')
  })

  it('tells a kind that does not fit its number of members', () => {
    expect(ids({ ...branch, members: 51 })).toEqual(['OR-02', 'BR-02'])
    expect(ids({ ...branch, kind: 'general_branch', members: 120, posts: [] })).toEqual(['OR-01'])
    expect(ids({ ...branch, kind: 'committee', members: 40, posts: [], electedOn: '2024-01-01' })).toEqual(['OR-01'])
    expect(ids({ ...branch, kind: 'committee', members: 40, electedOn: '2024-01-01', isApprovedException: true })).toEqual([])
    expect(branchRequired({ formalMembers: 3, hasBranch: false })).toMatchObject({ ruleId: 'BR-01', outcome: 'fail', mode: 'hard' })
  })

  it('leaves no blank open in any sentence', () => {
    const all = [...orgVerdicts(branch, today), ...orgVerdicts({ ...branch, members: 51, formalMembers: 5, electedOn: '2023-01-31', posts: [] }, today)].map(renderVerdict)
    expect(all.filter(({ what, why, next }) => /[{}]/.test(what + why + next))).toEqual([])
    expect(Object.values(verdictTexts).filter((sentence) => !sentence.endsWith('。'))).toEqual([])
  })
})

describe('quorum of a committee meeting (BR-15)', () => {
  it('opens 5 members at 3 and passes at 3, hard', () => {
    expect(committeeMeetingQuorum({ eligible: 5, present: 2 })).toMatchObject({ outcome: 'fail', mode: 'hard', facts: { requiredToOpen: 3, requiredToPass: 3 } })
    expect(voteOutcome({ meeting: 'committee', eligible: 5, present: 3, inFavour: 3, against: 0, abstain: 0 }).facts.passed).toBe(true)
    expect(voteOutcome({ meeting: 'committee', eligible: 5, present: 4, inFavour: 2, against: 1, abstain: 1 }).facts.passed).toBe(false)
  })

  it('refuses counts that cannot be', () => {
    expect(() => committeeMeetingQuorum({ eligible: 3, present: 4 })).toThrow('PRESENT_EXCEEDS_ELIGIBLE')
    expect(() => voteOutcome({ meeting: 'committee', eligible: 5, present: 4, inFavour: 4, against: 1, abstain: 0 })).toThrow('VOTE_SUM_MISMATCH')
    expect(() => committeeMeetingQuorum({ eligible: 2.5, present: 1 })).toThrow('INVALID_COUNT')
  })
})

describe('study and dues of a member', () => {
  it('keeps a short year open until it ends and tells a missing record from zero', () => {
    expect(studyHours({ hours: 20, year: '2026', today }).outcome).toBe('provisional')
    expect(studyHours({ hours: 20, year: '2025', today })).toMatchObject({ outcome: 'fail', facts: { missingHours: 12 } })
    expect(studyHours({ hours: null, year: '2025', today }).facts.missingHours).toBeNull()
    expect(studyHours({ hours: 32, year: '2026', today }).outcome).toBe('pass')
  })

  it('demands nothing of the old, sick or disabled (EDU-04)', () => {
    expect(studyHours({ hours: 0, year: '2025', today, isExempt: true })).toMatchObject({ ruleId: 'EDU-04', outcome: 'not-applicable' })
    expect(participationDemand(['illness'])).toEqual({ isDemanded: false, ruleId: 'EDU-04' })
    expect(participationDemand([]).isDemanded).toBe(true)
  })

  it('reminds of unpaid months and never ends a membership', () => {
    expect(duesArrears(0).outcome).toBe('pass')
    const verdict = renderVerdict(duesArrears(6))
    expect(verdict).toMatchObject({ binding: '提醒类，不自动扣分', next: '请党支部查明原因，提交党组织研究；本系统不作认定。' })
  })
})
