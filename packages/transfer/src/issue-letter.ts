import { randomBytes } from 'node:crypto'
import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { letterLastDay } from '@dangjian/regulations'
import type { LetterBrief } from './exchange-messages.ts'
import { insertLetter, takeLetterNumber } from './letter-store.ts'
import { fill, transferTexts as text } from './locales/zh-CN.ts'

/** Without characters that are read for one another on paper. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** A code of 16 characters (80 bits) in groups of four; it stands on the paper letter and opens the package. */
const newCode = (): string => Array.from(randomBytes(16), (byte) => alphabet.charAt(byte % alphabet.length)).join('').replaceAll(/(.{4})(?=.)/g, '$1-')

/** 〔2026〕第0007号. */
export const letterNumberText = (year: number, number: number): string => fill(text.letterNumber, { year: String(year), number: String(number).padStart(4, '0') })

/** Issues an introduction letter with the next number of the year; it holds three natural months (EDU-07). */
export const issueLetter = async (scope: Scope, transfer: { readonly id: string; readonly attempt: number }): Promise<LetterBrief> => {
  const issuedOn = today(scope.clock)
  const year = Number(issuedOn.slice(0, 4))
  const number = await takeLetterNumber(scope, year)
  const validUntil = letterLastDay(issuedOn)
  await insertLetter(scope, {
    transferId: transfer.id, attempt: transfer.attempt, year, number, issuedOn, validUntil, state: 'valid', codeSealed: scope.fields.seal(newCode()), issuedByName: scope.actor.name, note: '',
  })
  return { number: letterNumberText(year, number), issuedOn, validUntil }
}
