import { describe, expect, it } from 'vitest'
import { hashPassword, passwordWeaknesses, temporaryPassword, verifyPassword } from './password.ts'

const owner = { login: 'zhang.san', displayName: '张三' }

describe('a password', () => {
  it.each([
    ['Kurz-1', ['too_short']],
    ['nurkleinebuchstaben', ['too_few_kinds']],
    ['Password-2026', ['too_common']],
    ['Zhang.San-2026', ['contains_name']],
    ['我是张三Abcd-12345', ['contains_name']],
    ['aaaaaaaaaaaa', ['too_few_kinds', 'too_common']],
    [`Aa1-${'长'.repeat(130)}`, ['too_long']],
    ['Gong-Jing 2026', []],
    ['晨钟-暮鼓-Deng 7', []],
  ])('%s is judged %j', (password, weaknesses) => {
    expect(passwordWeaknesses(password, owner)).toEqual(weaknesses)
  })

  it('made by the house is always strong and never the same', () => {
    const made = Array.from({ length: 200 }, temporaryPassword)
    expect(new Set(made).size).toBe(200)
    expect(made.flatMap((password) => passwordWeaknesses(password, owner))).toEqual([])
  })

  it('is hashed with a salt of its own and checked against it; without a hash the answer is no', async () => {
    const [a, b] = [await hashPassword('Gong-Jing 2026'), await hashPassword('Gong-Jing 2026')]
    expect(a).not.toBe(b)
    expect([await verifyPassword(a, 'Gong-Jing 2026'), await verifyPassword(a, 'gong-jing 2026'), await verifyPassword(undefined, 'no account has this password')]).toEqual([true, false, false])
  })
})
