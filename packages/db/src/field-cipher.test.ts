import { newId } from '@dangjian/kernel'
import { expect, it } from 'vitest'
import { fieldCipher } from './index.ts'

const key = Buffer.alloc(32, 1)

it('seals so that only the same tenant and key open it', () => {
  const tenant = newId()
  const sealed = fieldCipher(key, tenant).seal('519900199003072118')
  expect(sealed.toString('latin1')).not.toContain('1990')
  expect(fieldCipher(key, tenant).open(sealed)).toBe('519900199003072118')
  expect(() => fieldCipher(key, newId()).open(sealed)).toThrow('FIELD_UNREADABLE')
  expect(() => fieldCipher(Buffer.alloc(32, 2), tenant).open(sealed)).toThrow('FIELD_UNREADABLE')
  const changed = Buffer.from(sealed)
  changed[40] = (changed[40] ?? 0) ^ 1
  expect(() => fieldCipher(key, tenant).open(changed)).toThrow('FIELD_UNREADABLE')
})

it('finds equal values by a blind index that differs between tenants and purposes', () => {
  const a = fieldCipher(key, newId())
  const b = fieldCipher(key, newId())
  expect(a.blindIndex('id', ' 51990019900307211x')).toEqual(a.blindIndex('id', '51990019900307211X'))
  expect(a.blindIndex('id', '1')).not.toEqual(b.blindIndex('id', '1'))
  expect(a.blindIndex('id', '1')).not.toEqual(a.blindIndex('phone', '1'))
})

it('refuses a short master key', () => {
  expect(() => fieldCipher(Buffer.alloc(16), newId())).toThrow('MASTER_KEY_INVALID')
})

it('carries a text from one tenant to another so that nobody else and no other direction opens it', () => {
  const [from, to, third] = [newId(), newId(), newId()]
  const sealed = fieldCipher(key, from).between(from, to).seal('519900199003072118')
  expect(sealed.toString('latin1')).not.toContain('1990')
  expect(fieldCipher(key, to).between(from, to).open(sealed)).toBe('519900199003072118')
  expect(() => fieldCipher(key, to).between(to, from).open(sealed)).toThrow('FIELD_UNREADABLE')
  expect(() => fieldCipher(key, to).open(sealed)).toThrow('FIELD_UNREADABLE')
  expect(() => fieldCipher(key, third).between(from, to)).toThrow('ENVELOPE_FOREIGN')
})
