import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ChoiceField, TextField } from '../member/fields.tsx'
import { PhoneFrame } from '../member/phone-frame.tsx'
import { EventList } from '../member/event-list.tsx'
import { RowList } from '../member/row-list.tsx'
import { ChainList } from './chain-list.tsx'
import { FactList } from './fact-list.tsx'
import { FailureNote } from './failure.tsx'
import { Skeleton } from './skeleton.tsx'
import { StateTag } from './state-tag.tsx'

const nothing = (): void => undefined

it('shows a state as icon and word', () => {
  const html = renderToStaticMarkup(<StateTag state="overdue">逾期4天</StateTag>)
  expect(html).toContain('<svg')
  expect(html).toContain('逾期4天')
  expect(renderToStaticMarkup(<StateTag state="missing" />)).toContain('到期未见记录')
})
it('shows an absent fact as an em dash', () => {
  expect(renderToStaticMarkup(<FactList facts={[{ key: 'a', label: '任期', value: null }, { key: 'b', label: '人数', value: 0 }]} />)).toBe('<dl class="dj-facts"><div><dt>任期</dt><dd>—</dd></div><div><dt>人数</dt><dd>0</dd></div></dl>')
})
it('reads a failure aloud and gives its number', () => {
  const html = renderToStaticMarkup(<FailureNote failure={{ what: '没有办成', why: '网络不通。', next: '请稍后再办。', requestId: 'r-1' }} isKept />)
  expect(html).toContain('role="alert"')
  expect(html).toContain('网络不通。您填写的内容已保留。')
  expect(html).toContain('受理编号 r-1')
  expect(renderToStaticMarkup(<FailureNote failure={null} />)).toBe('')
})
it('says what is loading', () => expect(renderToStaticMarkup(<Skeleton subject="党员名册" />)).toContain('正在加载党员名册，请稍候。'))
it('makes the last link of a chain the source', () => {
  const html = renderToStaticMarkup(<ChainList label="来源" items={[{ key: '1', title: '得分' }, { key: '2', title: '会议', href: '/m/1' }]} />)
  expect(html).toContain('<ol class="dj-chain" aria-label="来源">')
  expect(html).toContain('<a href="/m/1">会议</a>')
})
it('ties a field to its label and to what is wrong with it', () => {
  const html = renderToStaticMarkup(<TextField label="登录名" value="" onChange={nothing} error="请填写登录名。" isRequired />)
  const id = /<label for="([^"]+)"/.exec(html)?.[1] ?? 'none'
  expect(html).toContain(`id="${id}"`)
  expect(html).toContain(`aria-describedby="${id}-error"`)
  expect(html).toContain('aria-invalid="true"')
})
it('preselects no choice', () => {
  const html = renderToStaticMarkup(<ChoiceField label="表决" value={null} onChange={nothing} options={[{ value: 'yes', label: '赞成' }, { value: 'no', label: '不赞成' }]} />)
  expect(html).toContain('<legend>表决</legend>')
  expect(html).not.toContain('checked')
})
it('marks the current tab and leads past the tabs to the page', () => {
  const html = renderToStaticMarkup(<PhoneFrame tabs={[{ key: 'home', label: '首页', icon: 'home', href: '/', isCurrent: true }]}>内容</PhoneFrame>)
  expect(html).toContain('aria-current="page"')
  expect(html).toContain('跳到正文')
})
it('names the day of an activity in full', () => {
  expect(renderToStaticMarkup(<EventList label="活动" events={[{ key: '1', date: '2026-11-05', title: '主题党日', href: '/activities/1' }]} />)).toContain('aria-label="2026年11月5日"')
})
it('makes a row a link, a button or plain text', () => {
  const html = renderToStaticMarkup(<RowList label="记录" rows={[{ key: 'a', title: '甲', href: '/a' }, { key: 'b', title: '乙', onSelect: nothing }, { key: 'c', title: '丙' }]} />)
  expect([html.includes('<a class="dj-row" href="/a"'), html.includes('<button type="button" class="dj-row"'), html.includes('<div class="dj-row">')]).toEqual([true, true, true])
})
