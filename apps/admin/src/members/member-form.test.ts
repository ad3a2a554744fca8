import { residentIdCheck } from '@dangjian/kernel'
import { describe, expect, it } from 'vitest'
import { changeOf, changesBetween, factsOfId, formOf, recordedOf } from './member-form.ts'
import type { Member } from './types.ts'

const member: Member = {
  id: 'm1', version: 3, name: '曾雅文', gender: 'female', birthDate: '1990-01-01', idNumber: '9999**********0021', phone: '100****0001', ethnicity: '汉族', education: 'bachelor',
  category: 'serving_officer', status: 'formal', joinedOn: '2015-07-01', formalOn: '2016-07-01', jobTitle: '民警', partyAffairs: null, policeNumber: null, policeType: null, workUnitId: null, workUnitName: null,
  state: 'active', stateSince: null, exitKind: null, exitedOn: null, orgUnitId: 'u1', orgUnitName: '刑侦大队党支部',
  groupId: 'g1', groupName: '第一党小组', posts: [], partyStanding: 10, canManage: true, canUnmask: false,
}

describe('the form of a member', () => {
  it('begins with the record, protected fields empty, and changes nothing by itself', () => {
    expect(formOf(member)).toMatchObject({ name: '曾雅文', idNumber: '', phone: '', partyAffairs: '', groupId: 'g1' })
    expect(changeOf(member, formOf(member))).toEqual({})
  })
  it('sends only what differs, and a protected field only when it was typed', () => {
    expect(changeOf(member, { ...formOf(member), jobTitle: '教导员', idNumber: ' 99999919900101002x ', groupId: '' })).toEqual({ jobTitle: '教导员', idNumber: '99999919900101002X', groupId: null })
  })
  it('has no day of conversion for a probationary member', () => {
    expect(recordedOf({ ...formOf(member), status: 'probationary' })).toMatchObject({ status: 'probationary', formalOn: null })
  })
  it('reads birth date and gender from a complete identity number only', () => {
    const first17 = '99999919900101002'
    expect(factsOfId(`${first17}${residentIdCheck(first17)}`)).toEqual({ birthDate: '1990-01-01', gender: 'female' })
    expect([factsOfId('9999991990'), factsOfId(`${first17}Z`)]).toEqual([{}, {}])
  })
  it('names what somebody else changed between two readings', () => {
    expect(changesBetween(member, { ...member, version: 4, jobTitle: '副大队长', idNumber: '9999**********0048', groupName: '第二党小组', groupId: 'g2' })).toEqual([
      { field: 'idNumber', before: '9999**********0021', now: '9999**********0048' },
      { field: 'groupId', before: '第一党小组', now: '第二党小组' },
      { field: 'jobTitle', before: '民警', now: '副大队长' },
    ])
    expect(changesBetween(member, member)).toEqual([])
  })
})
