import { expect, it } from 'vitest'
import { agendaHeadings, countCharacters, nextHeading, placesOf } from './minutes-headings.ts'

it('numbers headings as documents do', () => {
  expect(agendaHeadings(['学习', '研究工作'])).toBe('一、学习\n\n\n二、研究工作')
  expect(agendaHeadings(Array.from({ length: 21 }, () => '题')).split('\n\n\n').map((line) => line.split('、')[0]).slice(9)).toEqual(['十', '十一', '十二', '十三', '十四', '十五', '十六', '十七', '十八', '十九', '二十', '二十一'])
  expect(nextHeading('一、学习\n（一）甲\n内容\n（二）乙\n')).toBe('（三）')
  expect(nextHeading('一、学习\n（一）甲\n二、研究\n')).toBe('（一）')
})

it('finds and counts', () => {
  expect(placesOf('支部支部会支部', '支部')).toEqual([0, 2, 5])
  expect(placesOf('任何', '')).toEqual([])
  expect(countCharacters('一 二\n三𠮷')).toBe(4)
})
