import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { residentIdCheck } from '@dangjian/kernel'
import type { Cells } from '../../import-kind.ts'
import { nearestNames } from '../../nearest-names.ts'
import { readDay } from '../read-cell.ts'
import { isComplete, parseRow } from './parse-row.ts'

const today = '2026-11-22'
const first17 = '99999919900101001'
const sound: Cells = {
  name: '曾雅文', gender: '男', idNumber: first17 + residentIdCheck(first17), ethnicity: '汉族', birthDate: '1990-01-01', education: '大学本科', category: '在职民警', status: '正式党员',
  joinedOn: '2015-07-01', formalOn: '2016-07-01', branch: '刑侦大队党支部', phone: '10000000001',
}
const codesOf = (change: Cells): string[] => parseRow({ ...sound, ...change }, today).errors.map(({ column, code }) => `${column} ${code}`)

describe('a row of the roster', () => {
  it('is complete when every cell can be read', () => {
    const { fields, errors, branch, group } = parseRow(sound, today)
    expect(errors).toEqual([])
    expect(isComplete(fields)).toBe(true)
    expect(fields).toMatchObject({ education: 'bachelor', partyAffairs: null, jobTitle: '', phone: '10000000001' })
    expect([branch, group]).toEqual(['刑侦大队党支部', undefined])
  })
  it('reads what people write: blanks inside names, other words, other days, 无', () => {
    const { fields, errors } = parseRow({ ...sound, name: '曾　雅', education: '本科', joinedOn: '2015年7月1日', formalOn: '2016.7.1', group: '无', partyAffairs: '—' }, today)
    expect(errors).toEqual([])
    expect(fields).toMatchObject({ name: '曾雅', education: 'bachelor', joinedOn: '2015-07-01', formalOn: '2016-07-01', partyAffairs: null })
  })
  it.each<[string, Cells, string]>([
    ['an empty name', { name: ' ' }, 'name REQUIRED'],
    ['digits in a name', { name: '张3' }, 'name NAME_INVALID'],
    ['a number of 17 digits', { idNumber: '99999919900101001' }, 'idNumber ID_LENGTH'],
    ['a wrong check digit', { idNumber: `${first17}${residentIdCheck(first17) === '1' ? '2' : '1'}` }, 'idNumber ID_CHECKSUM'],
    ['a day in the number that does not exist', { idNumber: '999999199002310018' }, 'idNumber ID_BIRTH_DATE'],
    ['another birth date', { birthDate: '1990-01-02' }, 'birthDate BIRTH_MISMATCH'],
    ['the other gender', { gender: '女' }, 'gender GENDER_MISMATCH'],
    ['a thirteenth month', { joinedOn: '2026-13-08' }, 'joinedOn DATE_INVALID'],
    ['a day to come', { joinedOn: '2026-11-23', formalOn: '' }, 'joinedOn DATE_IN_FUTURE'],
    ['joining before 18', { joinedOn: '2007-12-31' }, 'joinedOn JOINED_TOO_EARLY'],
    ['conversion before joining', { formalOn: '2015-06-30' }, 'formalOn FORMAL_BEFORE_JOINED'],
    ['a probationary member with a conversion date', { status: '预备党员' }, 'formalOn FORMAL_UNEXPECTED'],
    ['an unknown choice', { category: '辅警' }, 'category CHOICE_UNKNOWN'],
    ['a short phone number', { phone: '1234' }, 'phone PHONE_INVALID'],
    ['a very long title', { jobTitle: '长'.repeat(61) }, 'jobTitle TEXT_TOO_LONG'],
  ])('names the cell of %s', (_name, change, expected) => {
    expect(codesOf(change)).toEqual([expected])
  })
  it('accepts the 18th birthday itself', () => {
    expect(codesOf({ joinedOn: '2008-01-01' })).toEqual([])
  })
  it('never repeats an identity or phone number in an error', () => {
    const errors = parseRow({ ...sound, idNumber: '999999199001010019', phone: '1234567' }, today).errors
    expect(JSON.stringify(errors)).not.toMatch(/999999199001010019|1234567/)
  })
  it('judges any text without failing', () => {
    fc.assert(
      fc.property(fc.record({ name: fc.string(), idNumber: fc.string(), birthDate: fc.string(), gender: fc.string(), joinedOn: fc.string(), phone: fc.string(), branch: fc.string() }), (cells) => {
        expect(isComplete(parseRow(cells, today).fields)).toBe(false)
      }),
      { numRuns: 200 },
    )
  })
})

describe('days', () => {
  it('are read in the usual spellings and only when they exist', () => {
    expect(['2006-06-28', '2006/6/28', '2006.6.28', '2006年6月28日', '20060628', '38896'].map(readDay)).toEqual(Array.from({ length: 6 }, () => '2006-06-28'))
    expect(['2006-02-29', '06-06-28', '2006', ''].map(readDay)).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe('suggestions', () => {
  it('are the nearest branches, not those that only end alike', () => {
    const names = ['特巡警大队党支部', '刑侦大队党支部', '看守所党支部']
    expect(nearestNames('特巡警支队党支部', names)[0]).toBe('特巡警大队党支部')
    expect(nearestNames('户籍党支部', names)).toEqual([])
  })
})
