import { addDays } from '@dangjian/kernel'
import { describe, expect, it } from 'vitest'
import { gongjingTree } from '../bureaus/trees.ts'
import { attendanceOf } from './attendance.ts'
import { yearOfLife } from './year-of-life.ts'

const days = Array.from({ length: 80 }, (_, index) => addDays('2026-11-22', index * 9))

describe('yearOfLife', () => {
  it.each(days)('on %s holds ten months, nothing of that day or later, and leaves this month to the secretary', (today) => {
    const { meetings } = yearOfLife(gongjingTree, today)
    expect(meetings.filter(({ heldOn }) => heldOn >= today)).toEqual([])
    expect(meetings.map(({ heldOn }) => heldOn)).toEqual(meetings.map(({ heldOn }) => heldOn).toSorted())
    const own = meetings.filter(({ orgKey }) => orgKey === 'gj/xz')
    expect(own.filter(({ kind }) => kind === 'committee_meeting')).toHaveLength(10)
    expect(own.filter(({ kind, heldOn, period }) => kind === 'theme_day' && (period ?? heldOn.slice(0, 7)) === today.slice(0, 7))).toEqual([])
  })
  it('is the same for the same day', () => {
    expect(yearOfLife(gongjingTree, '2027-03-31')).toEqual(yearOfLife(gongjingTree, '2027-03-31'))
  })
  it('gives the member of the demonstration an absence without reason on every day of loading', () => {
    const member = gongjingTree.people.find(({ key }) => key === 'gj/wanghaifeng')
    for (const today of days) {
      const ofGroup = yearOfLife(gongjingTree, today).meetings.filter(({ orgKey }) => orgKey === member?.groupKey)
      expect(ofGroup.filter((meeting) => member && attendanceOf(member, meeting).state === 'absent').length).toBeGreaterThan(0)
    }
  })
})
