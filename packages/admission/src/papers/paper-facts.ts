import { documentDay } from '@dangjian/documents'
import type { AdmissionStepKey } from '@dangjian/regulations'
import type { CaseDetail, CaseRecord, PublicityView, StepRecordView, StepView } from '../contract/index.ts'
import { paperWords as words } from './locales/words.zh-CN.ts'

/** A day or a name that is not known yet: the printed paper leaves room for it. */
const blankDay = words.blankDay
const blank = words.blank

/** What a paper of a case can be filled from; everything is text, ready to stand in a sentence. */
export interface PaperFacts {
  readonly detail: CaseDetail
  readonly record: CaseRecord
  /** Organ of the branch and of the superior committee, as they sign. */
  readonly branch: string
  readonly committee: string
  readonly name: string
  readonly gender: string
  readonly birth: string
  readonly education: string
  readonly today: string
  readonly contacts: string
  readonly introducers: string
  /** Day of the standing record of a step, or room for one. */
  day(step: AdmissionStepKey): string
  /** The same as `YYYY-MM-DD` for a signature; undefined leaves it out. */
  date(step: AdmissionStepKey): string | undefined
  citation(step: AdmissionStepKey): string
  /** The sentence of the record: 赞成9票，达到通过票数. */
  summary(step: AdmissionStepKey): string
  note(step: AdmissionStepKey): string
  people(step: AdmissionStepKey): string
  number(step: AdmissionStepKey): string | undefined
  /** Standing records of a step that may be taken many times, oldest first. */
  all(step: AdmissionStepKey): readonly StepRecordView[]
  publicity(kind: PublicityView['kind']): PublicityView | null
}

const standing = (step: StepView | undefined): StepRecordView[] => (step?.records ?? []).filter((one) => one.correctedBy === null)

const noteOf = (record: StepRecordView | undefined): string => (record !== undefined && 'note' in record.data ? (record.data.note ?? '') : '')

/** Name of a branch as its stamp has it: 中共…刑侦大队支部委员会 under 中共…委员会. */
export const organOf = (branchName: string, committeeName: string): string => {
  if (branchName.startsWith(words.party)) return branchName
  const unit = committeeName.replace(words.committeeEnding, '')
  return `${unit.startsWith(words.party) ? unit : `${words.party}${unit}`}${branchName.replace(words.branchEnding, words.branchStamp)}`
}

/** Name of a committee as its stamp has it. */
export const committeeOrgan = (name: string): string => `${name.startsWith(words.party) ? '' : words.party}${name.replace(words.committeeShort, words.committee)}`

/** Facts of a case for its papers; nothing is decided here, nothing reckoned. */
export const paperFacts = (record: CaseRecord, committeeName: string): PaperFacts => {
  const detail = record.case
  const steps = new Map(detail.timeline.map((step) => [step.key, step]))
  const last = (step: AdmissionStepKey): StepRecordView | undefined => standing(steps.get(step)).at(-1)
  const rowOf = (step: AdmissionStepKey) => record.rows.findLast((row) => row.number === steps.get(step)?.number)
  const committee = committeeOrgan(committeeName)
  return {
    detail,
    record,
    branch: organOf(detail.orgUnitName, committee),
    committee,
    name: detail.name,
    gender: words.gender[detail.gender] ?? '',
    birth: words.month(detail.birthDate),
    education: words.education[detail.education] ?? detail.education,
    today: record.printedOn,
    contacts: detail.contacts.join(words.and) || blank,
    introducers: detail.introducers.join(words.and) || blank,
    day: (step) => {
      const on = last(step)?.onDate ?? steps.get(step)?.doneOn
      return on === undefined || on === null ? blankDay : documentDay(on)
    },
    date: (step) => last(step)?.onDate,
    citation: (step) => steps.get(step)?.citation ?? '',
    summary: (step) => last(step)?.summary ?? '',
    note: (step) => noteOf(last(step)),
    people: (step) => rowOf(step)?.people || blank,
    number: (step) => last(step)?.documentNumber ?? undefined,
    all: (step) => standing(steps.get(step)),
    publicity: (kind) => detail.publicities.findLast((one) => one.kind === kind) ?? null,
  }
}
