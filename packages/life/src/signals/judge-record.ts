import { likeness, shinglesOf } from './text-likeness.ts'

/** What may be asked about a record. None of them says that anything is wrong. */
export const signalKinds = ['same-text', 'bulk-entry', 'same-photo', 'always-full', 'before-start'] as const
export type SignalKind = (typeof signalKinds)[number]

/** Everything the questions about one record rest on. */
export interface RecordFacts {
  readonly minutes: string
  readonly startsAt: Date
  readonly recordedAt: Date
  /** Records of the same kind of meeting, the nearest in time; a bounded number. */
  readonly others: readonly { readonly id: string; readonly minutes: string }[]
  /** Records that the same person entered about the same time, this one not among them. */
  readonly enteredTogether: readonly string[]
  /** Records that hold one of its pictures or files too. */
  readonly sharingFiles: readonly string[]
  /** The latest meetings of the organization, this one first: how many were expected and how many came. */
  readonly attendance: readonly { readonly id: string; readonly expected: number; readonly present: number }[]
}

/** A question to the checker: what it rests on, by ids of records, and the share or number that made it. */
export interface RecordSignal {
  readonly kind: SignalKind
  readonly related: readonly string[]
  /** Per cent of text in common, number of records, or of meetings in a row. */
  readonly figure: number
}

/** From this share of common text on it is asked about. */
const ALIKE = 0.8
/** This many records within ten minutes by one person. */
const BULK = 5
/** This many meetings in a row with everybody there, in an organization of at least eight. */
const FULL_IN_A_ROW = 6
const FULL_LEAST_PEOPLE = 8

const sameText = ({ minutes, others }: RecordFacts): RecordSignal[] => {
  const own = shinglesOf(minutes)
  const alike = others.map(({ id, minutes: text }) => ({ id, share: likeness(own, shinglesOf(text)) })).filter(({ share }) => share >= ALIKE)
  const most = Math.max(0, ...alike.map(({ share }) => share))
  return alike.length === 0 ? [] : [{ kind: 'same-text', related: alike.toSorted((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1)).map(({ id }) => id), figure: Math.floor(most * 100) }]
}

const bulkEntry = ({ enteredTogether }: RecordFacts): RecordSignal[] =>
  enteredTogether.length + 1 < BULK ? [] : [{ kind: 'bulk-entry', related: [...enteredTogether], figure: enteredTogether.length + 1 }]

const samePhoto = ({ sharingFiles }: RecordFacts): RecordSignal[] => (sharingFiles.length === 0 ? [] : [{ kind: 'same-photo', related: [...sharingFiles], figure: sharingFiles.length }])

const alwaysFull = ({ attendance }: RecordFacts): RecordSignal[] => {
  const first = attendance.findIndex(({ expected, present }) => expected < FULL_LEAST_PEOPLE || present < expected)
  const run = first === -1 ? attendance.length : first
  return run < FULL_IN_A_ROW ? [] : [{ kind: 'always-full', related: attendance.slice(1, run).map(({ id }) => id), figure: run }]
}

const beforeStart = ({ recordedAt, startsAt }: RecordFacts): RecordSignal[] => (recordedAt < startsAt ? [{ kind: 'before-start', related: [], figure: 0 }] : [])

/**
 * What the checker of a record should look at: text shared with other records, many records entered at once, pictures used twice, attendance that is always full,
 * a record older than its meeting. Questions only: each has an honest explanation, so nothing is scored, counted or blocked by them. Pure.
 */
export const judgeRecord = (facts: RecordFacts): RecordSignal[] => [...sameText(facts), ...bulkEntry(facts), ...samePhoto(facts), ...alwaysFull(facts), ...beforeStart(facts)]
