import { describe, expect, it } from 'vitest'
import { checkFrequency, compliance, explainCell, obligationUnit, renderVerdict, type ComplianceInput } from './index.ts'

const branch = { hasCommittee: true, groupIds: ['g1', 'g2'] }
const base: ComplianceInput = { branch, held: [], year: 2026, today: '2026-11-21' }
const cell = (input: ComplianceInput, kind: string, period: string) => {
  const found = compliance(input).find((candidate) => candidate.kind === kind && candidate.period === period)
  if (!found) throw new Error(`no cell ${kind} ${period}`)
  return found
}

describe('the compliance matrix of a branch', () => {
  it('has a cell for every obligation and period of the year', () => {
    expect(compliance(base)).toHaveLength(4 + 12 + 12 + 4 + 12 + 1 + 1 + 1)
    expect(obligationUnit('general_meeting')).toBe('quarter')
  })

  it('turns a month from due to held when the meeting is on record', () => {
    expect(cell(base, 'committee_meeting', '2026-11')).toMatchObject({ state: 'due', ruleId: 'BR-15', dueOn: '2026-11-30' })
    const held = [{ kind: 'committee_meeting', period: '2026-11', heldOn: '2026-11-20' }] as const
    expect(cell({ ...base, held }, 'committee_meeting', '2026-11')).toMatchObject({ state: 'held', heldOn: '2026-11-20', done: 1 })
  })

  it('tells late, missing and upcoming apart', () => {
    const held = [{ kind: 'theme_day', period: '2026-09', heldOn: '2026-10-02' }] as const
    expect(cell({ ...base, held }, 'theme_day', '2026-09').state).toBe('late')
    expect(cell(base, 'theme_day', '2026-10').state).toBe('missing')
    expect(cell({ ...base, today: '2026-10-31' }, 'theme_day', '2026-10').state).toBe('due')
    expect(cell(base, 'theme_day', '2026-12').state).toBe('upcoming')
  })

  it('owes a group meeting for each group', () => {
    const first = { kind: 'group_meeting', period: '2026-11', heldOn: '2026-11-03', groupId: 'g1' } as const
    expect(cell({ ...base, held: [first, { ...first, heldOn: '2026-11-05' }] }, 'group_meeting', '2026-11')).toMatchObject({ state: 'due', done: 1, required: 2 })
    expect(cell({ ...base, held: [first, { ...first, groupId: 'g2' }] }, 'group_meeting', '2026-11').state).toBe('held')
  })

  it('exempts what is not owed and says why', () => {
    const bare = { ...base, branch: { hasCommittee: false, groupIds: [], foundedOn: '2026-03-15' } }
    expect(cell(bare, 'committee_meeting', '2026-05')).toMatchObject({ state: 'exempt', exemptReason: 'no-committee' })
    expect(cell(bare, 'group_meeting', '2026-05')).toMatchObject({ state: 'exempt', exemptReason: 'no-groups' })
    expect(cell(bare, 'theme_day', '2026-02')).toMatchObject({ state: 'exempt', exemptReason: 'out-of-term' })
    const exemptions = [{ kind: 'theme_day', period: '2026-06' }] as const
    expect(renderVerdict(explainCell(cell({ ...base, exemptions }, 'theme_day', '2026-06')))).toMatchObject({ outcome: 'info', what: '2026年6月主题党日经批准免予召开。' })
  })

  it('says what, why and what next, and names local custom as such', () => {
    expect(renderVerdict(explainCell(cell(base, 'committee_meeting', '2026-10')))).toEqual({
      ruleId: 'BR-15', outcome: 'breach', outcomeText: '不符合', binding: '提醒类，不自动扣分', citation: '《支部工作条例》第十二条',
      what: '2026年10月支委会会议到期未见记录。', why: '支委会会议一般每月召开1次，已有记录0次，应有1次。', next: '已召开的请补录；未召开的请说明原因或者补开。',
    })
    expect(renderVerdict(explainCell(cell(base, 'theme_day', '2026-10'))).binding).toBe('必须办理')
    const lecture = renderVerdict(explainCell(cell(base, 'party_lecture', '2026-Q4')))
    expect(lecture).toMatchObject({ outcome: 'due', binding: '本局规定，提醒类，不自动扣分', what: '2026年第四季度党课待召开，截止2026年12月31日。' })
  })

  it('refuses a day that does not exist', () => {
    expect(() => compliance({ ...base, today: '2026-02-30' })).toThrow('INVALID_DATE')
  })

  it('asks a committee for its own year, and names what is not compared as such', () => {
    const cells = compliance({ ...base, branch: { hasCommittee: true, groupIds: [] }, owner: 'committee' })
    expect(cells.map(({ kind }) => kind)).toEqual(['democratic_life_meeting', 'secretary_lecture', 'organ_assembly', 'cadre_training'])
    const [democratic] = cells
    if (!democratic) throw new Error('no cell')
    expect(renderVerdict(explainCell(democratic))).toMatchObject({ binding: '条文待核，按提醒办理', citation: '《民主生活会若干规定》', why: '民主生活会每年至少召开1次，已有记录0次，应有1次。' })
    expect(cells[2]).toMatchObject({ ruleId: 'OR-10', state: 'due', dueOn: '2026-12-31' })
  })

  it('closes the year of appraisal and talks by their records, in words of their own', () => {
    const held = [{ kind: 'member_appraisal', period: '2026', heldOn: '2026-11-10' }] as const
    expect(renderVerdict(explainCell(cell({ ...base, held }, 'member_appraisal', '2026'))).what).toBe('2026年民主评议党员已完成（2026年11月10日）。')
    expect(renderVerdict(explainCell(cell({ ...base, today: '2027-01-05' }, 'heart_talks', '2026')))).toMatchObject({ outcome: 'breach', citation: '《支部工作条例》第十九条', next: '已完成的请补录；未完成的请说明原因并补办。' })
  })

  it('follows a bureau that asks for more, from the day it is in force and not before', () => {
    const frequencies = [{ kind: 'theme_day', times: 2, effectiveFrom: '2026-09-15' }, { kind: 'warning_education', times: 1, effectiveFrom: '2026-07-01' }] as const
    const held = [{ kind: 'theme_day', period: '2026-09', heldOn: '2026-09-02' }, { kind: 'theme_day', period: '2026-10', heldOn: '2026-10-09' }, { kind: 'warning_education', period: '2026-08', heldOn: '2026-08-20' }] as const
    expect(cell({ ...base, held, frequencies }, 'theme_day', '2026-09')).toMatchObject({ state: 'held', basis: 'national', required: 1 })
    const october = cell({ ...base, held, frequencies }, 'theme_day', '2026-10')
    expect(october).toMatchObject({ state: 'missing', basis: 'local', required: 2, done: 1 })
    expect(renderVerdict(explainCell(october))).toMatchObject({ binding: '本局规定，必须办理', why: '本局规定主题党日每月2次，严于条例，已有记录1次，应有2次。' })
    expect(cell({ ...base, held, frequencies }, 'warning_education', '2026-Q3')).toMatchObject({ state: 'held', heldOn: '2026-08-20' })
    expect(cell({ ...base, held, frequencies }, 'warning_education', '2026-Q1')).toMatchObject({ state: 'exempt', exemptReason: 'not-asked' })
    expect(compliance(base).some(({ kind }) => kind === 'warning_education')).toBe(false)
  })

  it('lets a bureau ask for more and never for less than the article', () => {
    expect(() => checkFrequency({ kind: 'theme_day', times: 2, effectiveFrom: '2027-01-01' })).not.toThrow()
    expect(() => checkFrequency({ kind: 'theme_day', times: 0, effectiveFrom: '2027-01-01' })).toThrow('RULE_LOOSENED')
    expect(() => checkFrequency({ kind: 'party_lecture', times: 0, effectiveFrom: '2027-01-01' })).not.toThrow()
    expect(() => checkFrequency({ kind: 'cadre_training', times: 0, effectiveFrom: '2027-01-01' })).toThrow('RULE_LOOSENED')
    expect(() => checkFrequency({ kind: 'theme_day', times: 1.5, effectiveFrom: '2027-01-01' })).toThrow('INVALID_COUNT')
  })
})
