import { describe, expect, it } from 'vitest'
import { pluginErrorTexts } from './plugin-error-texts.ts'

describe('pluginErrorTexts', () => {
  it('reads the three sentences of each code and leaves other texts out', () => {
    const messages = { title: '题', 'error.TOO_LONG.what': '过长', 'error.TOO_LONG.why': '不超过{max}字', 'error.TOO_LONG.next': '请精简', 'error.note': '注' }
    expect(pluginErrorTexts(messages)).toEqual({ TOO_LONG: { what: '过长', why: '不超过{max}字', next: '请精简' } })
  })
})
