import { TRPCClientError } from '@trpc/client'
import { describe, expect, it } from 'vitest'
import { describeError, errorCode, fillBlanks, isOutcomeUnknown } from './error-text.ts'

const fromServer = (data: Record<string, unknown>): TRPCClientError<never> =>
  TRPCClientError.from({ error: { code: -32_000, message: String(data.code), data: { details: {}, issues: [], requestId: 'r-1', httpStatus: 422, ...data } } } as never)

describe('describeError', () => {
  it('says the text of the domain, fills its blanks and gives the request id', () => {
    const texts = { LOGIN_LOCKED: { what: '账号已锁定，{unlockTime}解除。', why: '因为{names}。', next: '请等待。' } }
    const said = describeError(fromServer({ code: 'LOGIN_LOCKED', details: { unlockTime: '09:30', names: ['甲', '乙'] } }), texts)
    expect(said).toMatchObject({ code: 'LOGIN_LOCKED', what: '账号已锁定，09:30解除。', why: '因为甲、乙。', requestId: 'r-1' })
  })
  it('lets a domain say a common code in its own words', () => {
    expect(describeError(fromServer({ code: 'CONFLICT' }), { CONFLICT: { what: '己方', why: '', next: '' } }).what).toBe('己方')
  })
  it('says something useful for a code without a text', () => {
    expect(describeError(fromServer({ code: 'NEVER_SEEN' })).why).toContain('NEVER_SEEN')
  })
  it('tells a lost line from a fault of the server', () => {
    expect(describeError(TRPCClientError.from(new TypeError('Failed to fetch')))).toMatchObject({ code: 'NETWORK', requestId: null })
    expect(describeError(fromServer({ code: 'INTERNAL', httpStatus: 500 })).code).toBe('INTERNAL')
  })
  it('asks to reload when a part of the page did not arrive', () => {
    expect(errorCode(new TypeError('Failed to fetch dynamically imported module: /assets/x.js'))).toBe('PAGE_NOT_LOADED')
  })
  it('describes anything that can be thrown and never shows its message', () => {
    for (const thrown of [new Error('select secret from table'), 'text', null, undefined, 7]) {
      const { what, why, next } = describeError(thrown)
      expect(`${what}${why}${next}`).not.toContain('secret')
      expect(what).not.toBe('')
    }
  })
  it('passes on which fields did not fit', () => {
    expect(describeError(fromServer({ code: 'INPUT_INVALID', issues: [{ path: 'name', code: 'too_small' }] })).issues).toEqual([{ path: 'name', code: 'too_small' }])
  })
})

it('fills an absent blank with an em dash', () => expect(fillBlanks('截至{day}', {})).toBe('截至—'))
it('knows an outcome to be open only when no answer came or the server failed', () => {
  expect(isOutcomeUnknown(TRPCClientError.from(new TypeError('Failed to fetch')))).toBe(true)
  expect(isOutcomeUnknown(fromServer({ code: 'UNAVAILABLE', httpStatus: 503 }))).toBe(true)
  expect(isOutcomeUnknown(fromServer({ code: 'CONFLICT', httpStatus: 409 }))).toBe(false)
  expect(isOutcomeUnknown(new Error('a fault of the page'))).toBe(false)
})
