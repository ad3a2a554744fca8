import { describe, expect, it } from 'vitest'
import { branchCapability, homeCapabilities, missionBranch, renderVerdict, temporaryCapabilities, termChange } from '../index.ts'

describe('what a temporary branch may do (BR-06)', () => {
  it('studies, supervises and cultivates, and nothing that belongs to the home branch', () => {
    for (const capability of temporaryCapabilities) expect(branchCapability({ form: 'temporary_branch', capability }).facts.isAllowed, capability).toBe(true)
    for (const capability of homeCapabilities) expect(branchCapability({ form: 'temporary_branch', capability }), capability).toMatchObject({ outcome: 'fail', ruleId: 'BR-06', mode: 'hard' })
  })
  it('leaves every other form alone', () => {
    for (const form of ['branch', 'joint_branch', 'mobile_branch']) expect(branchCapability({ form, capability: 'admit_members' }).outcome).toBe('not-applicable')
  })
  it('says what, why with its document, and who does it instead', () => {
    const said = renderVerdict(branchCapability({ form: 'temporary_branch', capability: 'admit_members' }))
    expect(said).toMatchObject({ what: '临时党支部不办理发展党员。', citation: '《支部工作条例》', binding: '必须办理', next: '请由党员组织关系所在党支部办理发展党员。' })
  })
})

describe('a mission and its branch (BR-04)', () => {
  const long = { startsOn: '2026-03-01', plannedTo: '2026-09-01', formalMembers: 3, hasBranch: false }
  it('asks for a branch from six months and three formal members on', () => {
    expect(missionBranch(long)).toMatchObject({ outcome: 'fail', article: '第五条' })
    expect(missionBranch({ ...long, plannedTo: '2026-08-31' }).outcome).toBe('not-applicable')
    expect(missionBranch({ ...long, formalMembers: 2 }).outcome).toBe('not-applicable')
    expect(missionBranch({ ...long, hasBranch: true }).outcome).toBe('pass')
  })
})

describe('an election earlier or later than due (EL-01)', () => {
  it('waits for approval and is refused beyond one year', () => {
    expect(termChange({ endsOn: '2027-04-18', dueOn: '2028-04-18' })).toMatchObject({ outcome: 'provisional', article: '第三条' })
    expect(termChange({ endsOn: '2027-04-18', dueOn: '2028-04-19' })).toMatchObject({ outcome: 'fail', facts: { latest: '2028-04-18' } })
    expect(renderVerdict(termChange({ endsOn: '2027-04-18', dueOn: '2027-01-18' })).what).toBe('申请提前至2027年1月18日换届。')
  })
})
