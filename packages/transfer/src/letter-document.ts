import type { Scope } from '@dangjian/db'
import { documentDay, documentFile, documentFormats, type DocumentFile, type OfficialDocument } from '@dangjian/documents'
import { z } from 'zod'
import type { TransferIdInput } from './approve-transfer.ts'
import { letterSheet, type LetterSheet } from './letter-sheet.ts'
import { fill, letterTexts as text, monthText } from './locales/zh-CN.ts'

export const exportLetterInput = z.object({ id: z.uuid(), format: z.enum(documentFormats) })
export type ExportLetterInput = z.infer<typeof exportLetterInput>

const documentOf = (sheet: LetterSheet): OfficialDocument => {
  const params = {
    name: sheet.name, gender: text.gender[sheet.gender], age: String(sheet.age), ethnicity: sheet.ethnicity, status: text.status[sheet.status], idNumber: sheet.idNumber,
    from: sheet.fromUnitName, to: sheet.receiver, issuer: sheet.issuer, number: sheet.number, dues: sheet.duesPaidTo === null ? text.duesOpen : monthText(sheet.duesPaidTo), until: documentDay(sheet.validUntil),
  }
  return {
    title: text.title,
    number: sheet.number,
    addressee: sheet.receiver,
    blocks: [
      { kind: 'paragraph', text: fill(text.body, params) },
      { kind: 'paragraph', text: fill(text.valid, params) },
      {
        kind: 'facts',
        rows: [
          { label: text.facts.unit, value: sheet.fromUnitName },
          { label: text.facts.phone, value: sheet.phone ?? text.none },
          { label: text.facts.by, value: sheet.issuedByName },
          ...(sheet.code === null ? [] : [{ label: text.facts.code, value: sheet.code }]),
          ...(sheet.fingerprint === null ? [] : [{ label: text.facts.fingerprint, value: sheet.fingerprint }]),
        ],
      },
      { kind: 'signers', signers: [{ role: text.seal, name: sheet.issuer }] },
      { kind: 'signers', signers: [{ role: text.day, name: documentDay(sheet.issuedOn) }] },
      { kind: 'heading', text: fill(text.slip, params) },
      { kind: 'paragraph', text: fill(text.slipAddressee, params) },
      { kind: 'paragraph', text: fill(text.slipBody, params) },
      { kind: 'signers', signers: [{ role: text.by, name: '' }, { role: text.slipPhone, name: '' }] },
      { kind: 'signers', signers: [{ role: text.slipSeal, name: '' }] },
      { kind: 'signers', signers: [{ role: text.slipDay, name: text.blankDay }] },
    ],
    attachments: [],
  }
}

/** The introduction letter with its receipt slip as it is shown and printed (ST-05: the 存根 is this record). Throws as `letterSheet`; the look leaves a trace. */
export const describeLetter = async (scope: Scope, input: TransferIdInput): Promise<OfficialDocument> => documentOf(await letterSheet(scope, input))

/** The letter as a Word or PDF file. Throws as `letterSheet`. */
export const exportLetter = async (scope: Scope, input: ExportLetterInput): Promise<DocumentFile> => {
  const sheet = await letterSheet(scope, input)
  return documentFile(documentOf(sheet), input.format, `${text.title}${sheet.number}`, scope.clock.now())
}
