import { documentDay, officialDocumentSchema, type OfficialDocument } from '@dangjian/documents'
import { AppError } from '@dangjian/kernel'
import { citationOf, disposalGrounds, getRule } from '@dangjian/regulations'
import type { CaseRecord, StepRow } from './case-store.ts'
import { kindNames } from './locales/zh-CN.ts'
import { paperTexts } from './locales/papers.zh-CN.ts'

/** 告知书, to be served before the defence; 决定, once approved. */
export const disposalPapers = ['notice', 'decision'] as const
export type DisposalPaper = (typeof disposalPapers)[number]

type Steps = readonly StepRow[]
const stepOf = (steps: Steps, key: string): StepRow | undefined => steps.find(({ step }) => step === key)

const citationFor = (found: CaseRecord): string => citationOf(getRule(disposalGrounds[found.ground].ruleId, found.proposedOn))

const noticeOf = (found: CaseRecord, fact: string, steps: Steps): OfficialDocument => {
  const text = paperTexts.notice
  const kind = kindNames[found.kind] ?? found.kind
  const day = stepOf(steps, 'notified')?.happenedOn ?? stepOf(steps, 'filed')?.happenedOn ?? found.proposedOn
  return officialDocumentSchema.parse({
    organ: found.unitName, title: text.title(kind), addressee: found.memberName,
    blocks: [
      { kind: 'paragraph', text: text.body(found.unitName, kind) },
      { kind: 'heading', text: text.factHead }, { kind: 'paragraph', text: text.fact(found.factReference, fact) },
      { kind: 'heading', text: text.groundHead }, { kind: 'paragraph', text: text.ground(paperTexts.grounds[found.ground], citationFor(found)) },
      { kind: 'heading', text: text.rightsHead }, ...text.rights.map((sentence) => ({ kind: 'paragraph', text: sentence })),
      { kind: 'signers', signers: [{ role: text.receiptLine, name: '' }] },
    ],
    signature: { signer: found.unitName, date: documentDay(day) },
  })
}

const resultOf = (found: CaseRecord, effectiveOn: string): string => {
  const text = paperTexts.decision
  const citation = citationFor(found)
  if (found.kind === 'correction') return text.correction(citation, found.months ?? 6, documentDay(effectiveOn), documentDay(found.correctionUntil ?? effectiveOn))
  return found.kind === 'persuaded_out' ? text.persuaded(citation) : `${text.removed(citation, documentDay(effectiveOn))}${text.bar}`
}

const decisionOf = (found: CaseRecord, fact: string, steps: Steps): OfficialDocument => {
  const text = paperTexts.decision
  const { effectiveOn } = found
  const vote = stepOf(steps, 'voted')
  const defence = stepOf(steps, 'defended')
  const approval = stepOf(steps, 'approved')
  if (effectiveOn === null || !vote || !approval) throw new AppError('DISPOSAL_PAPER_EARLY', {})
  const figure = (name: string): number => Number(vote.body[name] ?? 0)
  const kind = kindNames[found.kind] ?? found.kind
  return officialDocumentSchema.parse({
    organ: found.unitName, number: String(approval.body['documentNumber'] ?? ''), title: found.kind === 'removed' ? text.removedTitle(found.memberName, kind) : text.title(found.memberName, kind),
    blocks: [
      text.body(found.memberName, found.unitName), text.fact(found.factReference, fact),
      ...(defence ? [text.heard(documentDay(defence.happenedOn), defence.body['form'] === 'waived')] : []),
      text.vote(documentDay(vote.happenedOn), figure('eligible'), figure('present'), figure('inFavour'), figure('against'), figure('abstained')),
      resultOf(found, effectiveOn), text.appeal,
    ].map((sentence) => ({ kind: 'paragraph', text: sentence })),
    signature: { signer: found.unitName, date: documentDay(effectiveOn) },
  })
}

/** A paper of a case from its records alone; what is not on record is not in it. Throws DISPOSAL_PAPER_EARLY for a decision that is not approved. */
export const disposalPaper = (found: CaseRecord, fact: string, steps: Steps, paper: DisposalPaper): OfficialDocument => (paper === 'notice' ? noticeOf(found, fact, steps) : decisionOf(found, fact, steps))
