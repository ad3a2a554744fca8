import * as fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { layoutWaterfall, type WaterfallStep } from './waterfall-layout.ts'
import { Waterfall } from './waterfall.tsx'

const steps: WaterfallStep[] = [
  { key: 'base', label: '基础分', kind: 'base', points: 60 },
  { key: 'life', label: '组织生活', kind: 'change', points: 14, href: '/points/life' },
  { key: 'cap', label: '按类封顶', kind: 'change', points: -2 },
  { key: 'factor', label: '系数1.00', kind: 'change', points: 0 },
  { key: 'sum', label: '结果', kind: 'sum', points: 72 },
]

describe('layoutWaterfall', () => {
  it('breaks the axis only above the lowest level and says where it begins', () => {
    const { axisFrom, bars } = layoutWaterfall(steps)
    expect(axisFrom).toBeGreaterThan(0)
    expect(axisFrom).toBeLessThan(60)
    expect(bars.map((bar) => bar.look)).toEqual(['base', 'plus', 'minus', 'none', 'sum'])
  })
  it('starts each change where the step before ended', () => {
    const { bars } = layoutWaterfall(steps)
    expect(bars[1]?.start).toBe(bars[0]?.level)
    expect((bars[2]?.start ?? 0) + (bars[2]?.width ?? 0)).toBeCloseTo(bars[1]?.level ?? 0)
    expect(bars[4]?.level).toBe(bars[3]?.level)
  })
  it('keeps every bar on the axis, whatever the points', () => {
    const change = fc.double({ min: -20, max: 30, noNaN: true })
    fc.assert(fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.array(change, { maxLength: 8 }), (base, changes) => {
      const { bars } = layoutWaterfall([{ key: 'b', label: 'b', kind: 'base', points: base }, ...changes.map((points, at): WaterfallStep => ({ key: String(at), label: '', kind: 'change', points }))])
      return bars.every((bar) => bar.start >= -0.01 && bar.start + bar.width <= 100.01)
    }))
  })
  it('gives a result that never moved from a full ten a bar of its own', () => {
    expect(layoutWaterfall([{ key: 'b', label: 'b', kind: 'base', points: 100 }])).toMatchObject({ axisFrom: 90, axisTo: 100, bars: [{ start: 0, width: 100 }] })
  })
  it('answers an empty list with an empty layout', () => expect(layoutWaterfall([]).bars).toEqual([]))
})

it('names the chart with all its values and links a row to its entries', () => {
  const html = renderToStaticMarkup(<Waterfall steps={steps} />)
  expect(html).toContain('aria-label="积分构成：基础分60.00，组织生活+14.00，按类封顶\u22122.00，系数1.000.00，结果72.00"')
  expect(html).toContain('href="/points/life"')
  expect(html).toContain('斜纹为减少。')
})
