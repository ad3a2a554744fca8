import { admissionPaperNames, admissionSteps, isStepAsked, standingOf, type AdmissionDocumentKind, type AdmissionStepKey } from '@dangjian/regulations'
import type { LocalDate } from '@dangjian/kernel'
import type { PaperView } from './contract/views.ts'
import type { LoadedCase } from './load-case.ts'
import { localPapersOf } from './papers-of.ts'

/** Steps whose papers a case needs on a day: those asked for, and what was taken although nobody asked. */
const stepsWithPapers = ({ facts, basis }: LoadedCase, day: LocalDate): AdmissionStepKey[] =>
  admissionSteps.filter(({ key }) => isStepAsked(facts, key, standingOf(facts, 'candidate')?.onDate ?? day, basis) || standingOf(facts, key) !== undefined).map(({ key }) => key)

/** The papers of every step, held or missing, national ones before those the tenant adds; then other papers on record. */
export const papersOfCase = (loaded: LoadedCase, day: LocalDate): PaperView[] => {
  const left = [...loaded.documents]
  const take = (step: AdmissionStepKey, kind: AdmissionDocumentKind, title?: string) => {
    const index = left.findIndex((document) => document.step === step && document.kind === kind && (title === undefined || document.title === title))
    return index < 0 ? undefined : left.splice(index, 1)[0]
  }
  const view = (step: AdmissionStepKey, kind: AdmissionDocumentKind, source: PaperView['source'], title?: string): PaperView => {
    const held = take(step, kind, title)
    return { step, kind, title: title ?? admissionPaperNames[kind], source, isHeld: held !== undefined, datedOn: held?.datedOn ?? null, number: held?.number ?? null }
  }
  const asked = stepsWithPapers(loaded, day).flatMap((step) => [
    ...(admissionSteps.find(({ key }) => key === step)?.documents ?? []).map((kind) => view(step, kind, 'national')),
    ...localPapersOf(loaded.localRules, step).map((title) => view(step, 'local_paper', 'local', title)),
  ])
  const others = left.map((document): PaperView => ({
    step: document.step, kind: document.kind, title: document.title ?? admissionPaperNames[document.kind], source: document.kind === 'local_paper' ? 'local' : 'national', isHeld: true, datedOn: document.datedOn, number: document.number,
  }))
  return [...asked, ...others]
}

/** Papers held, and those missing although their step stands. */
export const paperCounts = (loaded: LoadedCase, papers: readonly PaperView[]): { held: number; missing: number } => ({
  held: papers.filter(({ isHeld }) => isHeld).length,
  missing: papers.filter(({ isHeld, step }) => !isHeld && loaded.facts.records.some((record) => record.key === step)).length,
})
