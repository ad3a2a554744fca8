import { randomBytes } from 'node:crypto'
import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { documentDay, documentFile, type DocumentFile, type OfficialDocument } from '@dangjian/documents'
import { conflict, newId, today } from '@dangjian/kernel'
import { getMemberBrief } from '@dangjian/members'
import { z } from 'zod'
import { studySentences } from '../locales/zh-CN.ts'
import { yearSchema } from '../plan/plan-schema.ts'
import { actingLearner, type Learner } from '../study-reach.ts'
import { judgeHours } from './demand-of.ts'
import { findCertificateByNumber, insertCertificate, listCertificates, nextSerial, type CertificateRow } from './learner-store.ts'
import { studyHoursOf } from './study-hours-of.ts'

const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const text = studySentences.certificate

/** Eight characters that cannot be mistaken for one another. */
const verificationCode = (): string => [...randomBytes(8)].map((byte) => alphabet.charAt(byte % alphabet.length)).join('')

const issue = async (scope: Scope, learner: Learner, year: string): Promise<CertificateRow> => {
  const { memberId } = learner
  const hours = await studyHoursOf(scope, { memberIds: [memberId], year })
  const verdict = (await judgeHours(scope, year, hours, [memberId])).get(memberId)
  if (verdict?.state !== 'met') throw conflict('CERTIFICATE_NOT_DUE', { year, missing: verdict?.missingHours ?? 0 })
  for (let tries = 0; tries < 20; tries += 1) {
    const [already] = await listCertificates(scope, [memberId], year)
    if (already) return already
    const serial = await nextSerial(scope, year)
    const row = {
      id: newId(), memberId, year, serial, number: text.number(year, serial), memberName: learner.name, orgUnitName: learner.orgUnitName, hundredths: Math.round((hours.get(memberId)?.total ?? 0) * 100),
      requiredHours: verdict.requiredHours, issuedOn: today(scope.clock), code: verificationCode(),
    }
    if (await insertCertificate(scope, row)) {
      await scope.audit({ action: 'study.certificate-issued', subject: { type: 'study_certificate', id: row.id }, orgPath: learner.path, summary: studySentences.certificateIssued(row.number, row.memberName) })
      return { ...row, tenantId: scope.tenantId }
    }
  }
  throw conflict('CERTIFICATE_BUSY')
}

const hoursText = (row: CertificateRow): string => String(row.hundredths / 100)

/** The certificate as a document. */
export const certificateDocument = (row: CertificateRow): OfficialDocument => ({
  title: text.title, number: row.number, attachments: [],
  blocks: [
    { kind: 'paragraph', text: text.body(row.memberName, row.orgUnitName, row.year, hoursText(row), row.requiredHours) },
    {
      kind: 'facts',
      rows: [
        { label: text.heads.number, value: row.number }, { label: text.heads.name, value: row.memberName }, { label: text.heads.unit, value: row.orgUnitName }, { label: text.heads.year, value: row.year },
        { label: text.heads.hours, value: hoursText(row) }, { label: text.heads.issued, value: documentDay(row.issuedOn) },
      ],
    },
    { kind: 'paragraph', text: text.basis },
    { kind: 'paragraph', text: text.verify(row.code) },
  ],
  signature: { signer: row.orgUnitName, date: documentDay(row.issuedOn) },
})

export const exportMyCertificateInput = z.object({ year: yearSchema })
export type ExportMyCertificateInput = z.infer<typeof exportMyCertificateInput>

/**
 * The certificate of a year's completion as PDF, issued on the first demand once the hours asked of the member are met; after that always the same number. Throws
 * NOT_A_MEMBER and CERTIFICATE_NOT_DUE.
 */
export const exportMyCertificate = async (scope: Scope, { year }: ExportMyCertificateInput): Promise<DocumentFile & { number: string }> => {
  const learner = await actingLearner(scope)
  const [present] = await listCertificates(scope, [learner.memberId], year)
  const row = present ?? (await issue(scope, learner, year))
  return { ...(await documentFile(certificateDocument(row), 'pdf', `${text.title}${row.number}`, scope.clock.now())), number: row.number }
}

export const verifyCertificateInput = z.object({ number: z.string().trim().min(4).max(40), code: z.string().trim().toUpperCase().min(4).max(20) })
export type VerifyCertificateInput = z.infer<typeof verifyCertificateInput>

/** What a verified certificate says. */
export interface VerifiedCertificate {
  readonly number: string
  readonly memberName: string
  readonly orgUnitName: string
  readonly year: string
  readonly hours: number
  readonly issuedOn: string
  /** The hours on record today, where the person may see them: a correction since shows here. */
  readonly hoursNow: number | null
}

/** Checks number and code of a certificate: null when the two do not belong together. */
export const verifyCertificate = async (scope: Scope, { number, code }: VerifyCertificateInput): Promise<{ certificate: VerifiedCertificate | null }> => {
  const row = await findCertificateByNumber(scope, number)
  if (!row || row.code !== code) return { certificate: null }
  const { path } = await getMemberBrief(scope, row.memberId)
  const mayRead = path !== null && can(scope.access, 'study.read', path)
  const now = mayRead ? (await studyHoursOf(scope, { memberIds: [row.memberId], year: row.year })).get(row.memberId)?.total ?? 0 : null
  return { certificate: { number: row.number, memberName: row.memberName, orgUnitName: row.orgUnitName, year: row.year, hours: row.hundredths / 100, issuedOn: row.issuedOn, hoursNow: now } }
}
