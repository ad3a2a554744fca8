import { expect, it } from 'vitest'
import { byteRangeOf } from './byte-range.ts'

it('reads one range, sends the whole for none or several, and refuses what lies outside', () => {
  expect(byteRangeOf('bytes=0-99', 1000)).toEqual({ from: 0, to: 99 })
  expect(byteRangeOf('bytes=900-', 1000)).toEqual({ from: 900, to: 999 })
  expect(byteRangeOf('bytes=-100', 1000)).toEqual({ from: 900, to: 999 })
  expect(byteRangeOf('bytes=-5000', 1000)).toEqual({ from: 0, to: 999 })
  expect(byteRangeOf('bytes=990-5000', 1000)).toEqual({ from: 990, to: 999 })
  for (const whole of [undefined, '', 'bytes=-', 'bytes=0-1,5-6', 'lines=0-1']) expect(byteRangeOf(whole, 1000)).toBeUndefined()
  for (const outside of ['bytes=1000-', 'bytes=5-2', 'bytes=-0']) expect(byteRangeOf(outside, 1000)).toBe('unsatisfiable')
})
