import { describe, expect, it } from 'vitest'
import { fieldLabel, valueLabel } from './change-words.ts'

describe('words of the history', () => {
  it('name fields and codes, and leave other values as they stand', () => {
    expect([fieldLabel('jobTitle'), fieldLabel('illness'), fieldLabel('policeNumber')]).toEqual(['职务', '患病', '警号'])
    expect([valueLabel('education', 'bachelor'), valueLabel('policeType', 'criminal'), valueLabel('jobTitle', '中队长'), valueLabel('phone', null)]).toEqual(['大学本科', '刑侦', '中队长', null])
  })
})
