import { expect, it } from 'vitest'
import { attemptsOf, duesMonths, originOf, targetOf } from './view.ts'

it('names both ends as the reader knows them', () => {
  const line = { fromTenantName: '甲县公安局', fromUnitName: '刑侦大队党支部', toTenantName: '乙县公安局', toUnitName: '交警大队党支部' }
  expect(targetOf({ ...line, direction: 'out' })).toBe('乙县公安局交警大队党支部')
  expect(targetOf({ ...line, direction: 'internal' })).toBe('交警大队党支部')
  expect(originOf({ ...line, direction: 'in' })).toBe('甲县公安局刑侦大队党支部')
  expect(originOf({ ...line, direction: 'out' })).toBe('刑侦大队党支部')
})

it('counts months back over the turn of a year', () => {
  expect(duesMonths('2026-02-15').slice(0, 3)).toEqual(['2026-02', '2026-01', '2025-12'])
})

it('puts the last try first and keeps the order of its steps', () => {
  const event = (attempt: number, kind: string) => ({ attempt, kind, happenedOn: '2026-11-22', byName: '李敏', note: '' })
  expect(attemptsOf([event(1, 'drafted'), event(1, 'refused'), event(2, 'corrected')]).map((band) => [band.attempt, band.events.map(({ kind }) => kind)])).toEqual([[2, ['corrected']], [1, ['drafted', 'refused']]])
})
