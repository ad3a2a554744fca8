import { expect, it } from 'vitest'
import { ballotAsks } from './ballot-asks.ts'

const line = { id: 'a', title: '是否同意', orgUnitName: '第一党支部', heldOn: '2026-11-27', standing: 'to-vote' as const, phase: 'open' as const, toConfirm: false }

it('asks for a vote while it is open, for a confirmation of the 监票人, and for nothing else', () => {
  expect(ballotAsks([line])).toMatchObject([{ label: '去投票', href: '/ballots/a', order: 'first' }])
  expect(ballotAsks([{ ...line, standing: 'voted', phase: 'counted', toConfirm: true }])).toMatchObject([{ label: '看计票' }])
  expect(ballotAsks([{ ...line, standing: 'voted' }, { ...line, standing: 'on-paper' }, { ...line, phase: 'closed', standing: 'not-voted' }])).toEqual([])
})
