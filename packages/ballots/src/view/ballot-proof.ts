import { documentDay, documentFile, documentFormats, officialDocumentSchema, type DocumentFile, type OfficialDocument } from '@dangjian/documents'
import type { Scope } from '@dangjian/db'
import { renderVerdict } from '@dangjian/regulations'
import { z } from 'zod'
import { selectConfirmations, selectCounts, selectExclusions, selectSupervisors, type BallotRecord } from '../ballot-store.ts'
import { loadBallot, requirePhase } from '../course/load-ballot.ts'
import { ballotSentences, matterNames, proofTexts as text } from '../locales/zh-CN.ts'
import type { BallotInput } from '../roster/fix-roster.ts'
import type { BallotResult } from '../tables.ts'

export const exportBallotProofInput = z.object({ id: z.uuid(), format: z.enum(documentFormats) })
export type ExportBallotProofInput = z.infer<typeof exportBallotProofInput>

const verdictWord = (isElection: boolean, { isValid, isPassed, elected, vacant }: BallotResult): string => {
  if (!isValid) return text.invalidVote
  if (!isElection) return isPassed ? text.passed : text.rejected
  return `${elected.length === 0 ? '' : text.electedAll(elected.map(({ name }) => name).join('、'))}${vacant > 0 ? text.vacant(vacant) : ''}`
}

const linesOf = (found: BallotRecord, result: BallotResult): unknown[] => {
  if (found.kind === 'resolution') {
    const [line = { yes: 0, no: 0, abstain: 0 }] = result.figures.votes
    const { written } = result
    return [{ kind: 'facts', rows: [
      { label: text.yes, value: text.ballots(line.yes + written.yes) }, { label: text.no, value: text.ballots(line.no + written.no) }, { label: text.abstain, value: text.ballots(line.abstain + written.abstain) },
      ...(written.yes + written.no + written.abstain === 0 ? [] : [{ label: text.letters, value: text.letterFigures(written.yes, written.no, written.abstain) }]),
    ] }]
  }
  const outcomeOf = (key: string): string => {
    if (result.elected.some((one) => one.key === key)) return text.elected
    return result.tied.includes(key) ? text.tied : text.notElected
  }
  const table = (isWriteIn: boolean): unknown[] => {
    const lines = result.figures.votes.filter((line) => line.isWriteIn === isWriteIn)
    if (lines.length === 0) return []
    const rows = lines.map(({ key, name, yes, no, abstain }) => [name, String(yes), isWriteIn ? '' : String(no), isWriteIn ? '' : String(abstain), outcomeOf(key)])
    return [{ kind: 'heading', text: isWriteIn ? text.written : text.candidates }, { kind: 'table', heads: [...text.heads], widths: [3, 2, 2, 2, 3], rows }]
  }
  return [...table(false), ...table(true)]
}

/** The proof of a ballot as a document, from its records alone. Throws BALLOT_PHASE until the result is announced. */
const proofOf = async (scope: Scope, found: BallotRecord): Promise<OfficialDocument> => {
  requirePhase(found, 'announced')
  const { result } = found
  if (result === null) throw new Error('an announced ballot has a result')
  const isElection = found.kind === 'election'
  const [supervisors, counts, exclusions, confirmations] = [await selectSupervisors(scope, found.id), await selectCounts(scope, found.id), await selectExclusions(scope, found.id), await selectConfirmations(scope, found.id)]
  const names = (role: string): string => supervisors.filter((one) => one.role === role).map(({ name }) => name).join('、')
  const standing = counts.at(-1)
  const { figures } = result
  const rendered = renderVerdict(result.verdict)
  return officialDocumentSchema.parse({
    organ: found.unitName, title: text.title,
    blocks: [
      { kind: 'facts', rows: [
        { label: text.question, value: found.title }, { label: text.matter, value: matterNames[found.matter] }, { label: text.heldOn, value: documentDay(found.heldOn) }, { label: text.method, value: text.methods[found.method] },
        ...(found.round > 1 ? [{ label: text.round, value: text.rounds(found.round) }] : []),
      ] },
      { kind: 'heading', text: text.counts },
      { kind: 'facts', rows: [
        { label: isElection ? text.eligibleElection : text.eligible, value: text.people(result.eligible) }, { label: text.present, value: text.people(result.present) },
        ...(exclusions.length === 0 ? [] : [{ label: text.excluded, value: text.people(exclusions.length) }]),
        { label: text.issued, value: text.ballots(figures.issued) }, { label: text.returned, value: text.ballots(figures.returned) }, { label: text.valid, value: text.ballots(figures.valid) }, { label: text.invalid, value: text.ballots(figures.invalid) },
      ] },
      ...linesOf(found, result),
      { kind: 'heading', text: text.result },
      { kind: 'paragraph', text: `${verdictWord(isElection, result)}${verdictWord(isElection, result).endsWith('。') ? '' : '。'}` },
      { kind: 'paragraph', text: `${text.basis}：${rendered.citation}。${rendered.why}` },
      ...(counts.length > 1 ? [{ kind: 'paragraph', text: text.recounted(counts.length - 1) }] : []),
      { kind: 'paragraph', text: text.secrecy },
      { kind: 'signers', signers: [{ role: text.supervisors, name: names('supervisor') }, { role: text.tellers, name: names('teller') }] },
      { kind: 'signers', signers: [{ role: text.recorder, name: standing?.countedBy ?? '' }, { role: text.confirmed, name: confirmations.filter(({ position }) => position === standing?.position).map(({ name }) => name).join('、') }] },
    ],
    signature: { signer: found.unitName, date: found.heldOn },
  })
}

/** The proof as it is shown and printed. Throws NOT_FOUND and BALLOT_PHASE. */
export const describeBallotProof = async (scope: Scope, { id }: BallotInput): Promise<OfficialDocument> => proofOf(scope, await loadBallot(scope, id, 'meeting.read'))

/** The proof as Word or PDF in GB/T 9704 layout; audited. Throws NOT_FOUND and BALLOT_PHASE. */
export const exportBallotProof = async (scope: Scope, { id, format }: ExportBallotProofInput): Promise<DocumentFile> => {
  const found = await loadBallot(scope, id, 'meeting.read')
  const document = await proofOf(scope, found)
  await scope.audit({ action: 'ballot.proof-written', subject: { type: 'ballot', id }, orgPath: found.unitPath, summary: ballotSentences.proof(found.title), details: { format } })
  return documentFile(document, format, `${found.title}${text.title}`, scope.clock.now())
}
