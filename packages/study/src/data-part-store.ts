import type { Scope } from '@dangjian/db'
import { and, asc, eq } from 'drizzle-orm'
import { quizAttempts, quizzes, reflectionComments, reflections, studyCertificates, studyCredits, studyEntries } from './tables.ts'

/** Everything that study holds about a member, in the order in which it came; of an attempt that is open neither key nor questions. */
export const selectStudyOf = async (scope: Scope, memberId: string) => {
  const { tenantId, tx } = scope
  const attempts = await tx
    .select({ title: quizzes.title, number: quizAttempts.number, answers: quizAttempts.answers, startedAt: quizAttempts.startedAt, submittedAt: quizAttempts.submittedAt, correct: quizAttempts.correct, passed: quizAttempts.passed })
    .from(quizAttempts)
    .innerJoin(quizzes, and(eq(quizzes.tenantId, tenantId), eq(quizzes.id, quizAttempts.quizId)))
    .where(and(eq(quizAttempts.tenantId, tenantId), eq(quizAttempts.memberId, memberId)))
    .orderBy(asc(quizAttempts.startedAt))
  const credits = await tx
    .select({ title: studyCredits.title, minutes: studyCredits.minutes, creditedOn: studyCredits.creditedOn, by: studyCredits.groundedBy })
    .from(studyCredits)
    .where(and(eq(studyCredits.tenantId, tenantId), eq(studyCredits.memberId, memberId)))
    .orderBy(asc(studyCredits.creditedOn))
  const entries = await tx
    .select({ title: studyEntries.title, note: studyEntries.note, studiedOn: studyEntries.studiedOn, minutes: studyEntries.minutes, state: studyEntries.state, answer: studyEntries.answer, decidedBy: studyEntries.decidedBy })
    .from(studyEntries)
    .where(and(eq(studyEntries.tenantId, tenantId), eq(studyEntries.memberId, memberId)))
    .orderBy(asc(studyEntries.declaredAt))
  const written = await tx
    .select({ title: reflections.title, body: reflections.body, state: reflections.state, writtenAt: reflections.writtenAt, reason: reflections.reason })
    .from(reflections)
    .where(and(eq(reflections.tenantId, tenantId), eq(reflections.memberId, memberId)))
    .orderBy(asc(reflections.writtenAt))
  const comments = await tx
    .select({ body: reflectionComments.body, state: reflectionComments.state, writtenAt: reflectionComments.writtenAt, reason: reflectionComments.reason })
    .from(reflectionComments)
    .where(and(eq(reflectionComments.tenantId, tenantId), eq(reflectionComments.memberId, memberId)))
    .orderBy(asc(reflectionComments.writtenAt))
  const certificates = await tx
    .select({ number: studyCertificates.number, year: studyCertificates.year, issuedOn: studyCertificates.issuedOn })
    .from(studyCertificates)
    .where(and(eq(studyCertificates.tenantId, tenantId), eq(studyCertificates.memberId, memberId)))
    .orderBy(asc(studyCertificates.year))
  return { credits, entries, attempts, certificates, reflections: written, comments }
}
