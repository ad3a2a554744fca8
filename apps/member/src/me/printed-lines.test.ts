import { expect, it } from 'vitest'
import { printedLines } from './printed-lines.ts'

it('prints fields by their Chinese names, codes by their words, and leaves technical fields and empty ones out', () => {
  expect(printedLines([{ id: 'x', name: '李敏', gender: 'female', phone: null, policeType: 'criminal' }])).toEqual([{ depth: 0, text: '姓名：李敏；性别：女；警种：刑侦' }])
  expect(printedLines({ steps: [{ act: 'converted', happenedOn: '2016-07-01' }], stays: [] })).toEqual([{ depth: 0, text: '变化记录：' }, { depth: 1, text: '事项：转为正式党员；日期：2016-07-01' }])
})
