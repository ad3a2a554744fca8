import { expect, it } from 'vitest'
import { bringsLine, isReady, pagesOf, standingOf, type PluginRow } from './plugin-rows.ts'
import { settingsFields } from './settings-fields.ts'

const schema = {
  type: 'object',
  properties: {
    entryDays: { type: 'integer', minimum: 1, maximum: 366, default: 92 },
    codes: { type: 'array', items: { type: 'string', pattern: '^\\d{6}$' } },
    ranking: { type: 'boolean' },
    mode: { type: 'string', enum: ['a', 'b'] },
    nested: { type: 'object', properties: {} },
  },
}

it('offers a field for every simple setting and leaves the others alone', () => {
  expect(settingsFields(schema, { 'settings.entryDays': '补登天数' }).map(({ key, label, kind }) => [key, label, kind])).toEqual([
    ['entryDays', '补登天数', 'number'], ['codes', 'codes', 'list'], ['ranking', 'ranking', 'switch'], ['mode', 'mode', 'choice'],
  ])
  expect(settingsFields(null, {})).toEqual([])
})
it('says at the field what is wrong', () => {
  const [days, codes] = settingsFields(schema, {})
  expect(['0', '1.5', 'x', '400', '92'].map((typed) => days?.check(typed))).toEqual(['不得小于1。', '请填写整数。', '请填写数字。', '不得大于366。', null])
  expect([codes?.check('510100、51'), codes?.check('510100，510800'), codes?.read('510100、 510800'), codes?.write(['510100', '510800'])]).toEqual(['“51”不符合规定的格式。', null, ['510100', '510800'], '510100、510800'])
})

const row = (part: Partial<PluginRow> = {}): PluginRow => ({
  id: 'sample', title: '示例', description: '', region: '', version: '1.0.0', fits: true, enabled: false, own: null, settings: {}, settingsSchema: null,
  brings: { ruleSets: ['一'], checklists: ['二', '三'], workMethods: [], permissions: [] }, ruling: null, rulingForBelow: null, canRule: false, ...part,
})
const ruled = (ruling: 'require' | 'forbid') => ({ ruling, byTenantId: 'x', byTenantName: '甲省公安厅', at: '2026-11-22T01:00:00Z' })

it('tells the state and who ruled it', () => {
  expect(standingOf(row())).toEqual({ state: 'notApplicable', word: '未启用', by: null })
  expect(standingOf(row({ enabled: true, ruling: ruled('require') }))).toEqual({ state: 'done', word: '已启用', by: '甲省公安厅要求' })
  expect(standingOf(row({ ruling: ruled('forbid') }))).toEqual({ state: 'locked', word: '上级禁止', by: '甲省公安厅禁止' })
  expect([isReady(row()), isReady(row({ ruling: ruled('forbid') })), isReady(row({ fits: false }))]).toEqual([true, false, false])
})
it('counts what a plugin adds', () => {
  const pages = pagesOf({ manifest: { id: 'sample', title: '示例', locales: { 'zh-CN': async () => ({}) } }, ui: { nav: [{ work: 'duties', path: '/a', titleKey: 'nav.a' }] } }, { 'nav.a': '清单' })
  expect(pages).toEqual([{ work: '责任与问题', titles: ['清单'] }])
  expect(bringsLine(row(), pages)).toBe('责任与问题1页，责任清单2份，积分规则1套')
})
