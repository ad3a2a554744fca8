import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { documentDay, documentFile, type DocumentFile, type OfficialDocument } from '@dangjian/documents'
import { conflict, localDateOf, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { findActivity, listSessions } from './activity-store.ts'
import { findEnrolment } from './enrolment-store.ts'
import { activitySentences, certificateText as text } from './locales/zh-CN.ts'

export const exportCertificateInput = z.object({ enrolmentId: z.uuid() })
export type ExportCertificateInput = z.infer<typeof exportCertificateInput>

/**
 * The certificate of one participant as PDF, for the person and for who reads the programme; only after attendance is on record. Throws NOT_FOUND and
 * CERTIFICATE_EARLY. The look leaves a trace.
 */
export const exportCertificate = async (scope: Scope, { enrolmentId }: ExportCertificateInput): Promise<DocumentFile> => {
  const enrolment = await findEnrolment(scope, enrolmentId)
  const found = enrolment ? await findActivity(scope, enrolment.activityId) : undefined
  if (!enrolment || !found) throw notFound('enrolment')
  const isOwn = scope.actor.memberId !== null && enrolment.memberId === scope.actor.memberId
  if (!isOwn && !can(scope.access, 'activity.read', found.path)) throw notFound('enrolment')
  const session = (await listSessions(scope, [enrolment.activityId])).find(({ id }) => id === enrolment.sessionId)
  if (!session || enrolment.certificateNumber === null) throw conflict('CERTIFICATE_EARLY', { title: found.activity.title })
  const document: OfficialDocument = {
    title: text.title,
    number: enrolment.certificateNumber,
    blocks: [
      { kind: 'paragraph', text: text.body(enrolment.name, enrolment.unitName, documentDay(localDateOf(session.startsAt)), documentDay(localDateOf(session.endsAt)), found.activity.title, session.position, String(enrolment.hourTenths / 10)) },
      { kind: 'paragraph', text: text.basis },
    ],
    attachments: [],
    signature: { signer: found.activity.hostName ?? found.unitName, date: documentDay(localDateOf(session.endsAt)) },
  }
  await scope.audit({
    action: 'training.certificate-written', subject: { type: 'activity', id: found.activity.id }, orgPath: found.path, summary: activitySentences.certificateWritten(enrolment.name, enrolment.certificateNumber), details: { enrolmentId },
  })
  return documentFile(document, 'pdf', `${text.title}${enrolment.name}${enrolment.certificateNumber}`, scope.clock.now())
}
