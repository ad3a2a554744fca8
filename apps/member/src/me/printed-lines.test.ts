import { expect, it } from 'vitest'
import { printedLines } from './printed-lines.ts'

it('prints fields by their Chinese names, codes by their words, and leaves technical fields and empty ones out', () => {
  expect(printedLines([{ id: 'x', name: '李敏', gender: 'female', phone: null, policeType: 'criminal' }])).toEqual([{ depth: 0, text: '姓名：李敏；性别：女；警种：刑侦' }])
  expect(printedLines({ steps: [{ act: 'converted', happenedOn: '2016-07-01' }], stays: [] })).toEqual([{ depth: 0, text: '变化记录：' }, { depth: 1, text: '事项：转为正式党员；日期：2016-07-01' }])
})

it('says codes of meetings in words, instants in local time, and leaves codes without words to their titles', () => {
  expect(printedLines({ kind: 'theme_day', state: 'present', changedAt: '2026-11-01T07:00:00.000Z' })).toEqual([{ depth: 0, text: '类别：主题党日；状态：到会；时间：2026-11-01 15:00' }])
  expect(printedLines({ kind: 'life.attended', title: '参加主题党日', unit: 'time' })).toEqual([{ depth: 0, text: '名称：参加主题党日；单位：次' }])
})

it('says what a field was before and after in the words of that field', () => {
  expect(printedLines([{ field: 'policeType', before: null, after: 'criminal' }, { field: 'honours', after: '个人嘉奖' }]).map(({ text }) => text)).toEqual(['栏目：警种；变更后：刑侦', '栏目：荣誉奖励；变更后：个人嘉奖'])
})
