import { describe, expect, it } from 'vitest'
import { pageActs } from './page-acts.ts'

const outlook = { acts: ['contact_found', 'suspended', 'exited'], exitKinds: ['deceased', 'removed'], suspension: { ground: 'lost_contact', earliestOn: '2026-12-01' }, verdicts: [] } as const

describe('acts on a member\'s page', () => {
  it('keep a decision closed until its earliest day, and leave out what the person may not do', () => {
    const file = { outlook: { ...outlook, acts: [...outlook.acts], exitKinds: [...outlook.exitKinds], verdicts: [] }, canManage: true, canDecide: true }
    expect(pageActs(file, '2026-11-22')).toEqual([{ act: 'contact_found', isOpen: true }, { act: 'suspended', isOpen: false }, { act: 'deceased', isOpen: true }])
    expect(pageActs(file, '2026-12-01')[1]).toEqual({ act: 'suspended', isOpen: true })
    expect(pageActs({ ...file, canDecide: false, canManage: false }, '2026-12-01')).toEqual([])
  })
})
