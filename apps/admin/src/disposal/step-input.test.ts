import { expect, it } from 'vitest'
import { isNoteNeeded, votesFit } from './step-input.ts'

it('asks for words where a step is worth nothing without them', () => {
  expect([isNoteNeeded('filed', {}), isNoteNeeded('defended', {}), isNoteNeeded('approved', { isAgreed: true }), isNoteNeeded('approved', { isAgreed: false }), isNoteNeeded('delivered', { receipt: 'refused' })]).toEqual([false, true, false, true, true])
})

it('counts the votes against those present', () => {
  expect([votesFit({ present: 7, inFavour: 5, against: 1, abstained: 1 }), votesFit({ present: 7, inFavour: 5 })]).toEqual([true, false])
})
