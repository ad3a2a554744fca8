import { expect, it } from 'vitest'
import { appealLine, stepLine } from './step-line.ts'

it('says what happened in the own case and appeal', () => {
  expect(stepLine({ step: 'voted', happenedOn: '2026-03-02', body: { eligible: 7, present: 7, inFavour: 6, against: 1, abstained: 0 } })).toBe('支部党员大会表决　2026-03-02　应到7名，实到7名；赞成6票，反对1票，弃权0票')
  expect(stepLine({ step: 'notified', happenedOn: '2026-03-02', body: { method: 'in_person' } })).toBe('告知　2026-03-02')
  expect(appealLine({ step: 'forwarded', happenedOn: '2026-03-02', body: { toOrgan: '上级党委' } })).toBe('转递　2026-03-02　转递上级党委')
  expect(appealLine({ step: 'decided', happenedOn: '2026-03-02', body: { decision: 'revoked', documentNumber: '1号' } })).toBe('决定　2026-03-02　撤销　文号1号')
})
