import type { Scope } from '@dangjian/db'
import { addMonthsClamped, residentIdProblem, today, type LocalDate } from '@dangjian/kernel'
import { clearMember, getMember } from '@dangjian/members'
import type { MemberPost } from '@dangjian/org'
import { dayText, fill, monthText, transferTexts as text } from './locales/zh-CN.ts'
import type { TransferRow } from './transfer-store.ts'

/** `pass` by record, `confirmed` by the branch, `warn` may go on, `missing` stops the approval. */
export type PreflightState = 'pass' | 'confirmed' | 'warn' | 'missing'

/** One line of the completeness check: what, why with its article, what next. */
export interface PreflightItem {
  readonly key: 'identity' | 'fields' | 'file' | 'dues' | 'admission' | 'disposal' | 'posts'
  readonly state: PreflightState
  readonly what: string
  readonly why: string
  readonly next: string
}

/** What other domains know: the title of what is open, null when nothing is, undefined when no record tells and the branch has to confirm. */
export interface PreflightSources {
  readonly openAdmission: (scope: Scope, memberId: string) => Promise<string | null | undefined>
  readonly openDisposal: (scope: Scope, memberId: string) => Promise<string | null | undefined>
}

/** Nothing is known: the branch confirms by hand. */
export const noSources: PreflightSources = { openAdmission: async () => undefined, openDisposal: async () => undefined }

/** Keys that the branch may confirm by hand. */
export const confirmableKeys = ['file', 'admission', 'disposal'] as const

const item = (key: PreflightItem['key'], state: PreflightState, what: string, next: string, why: string = text.article): PreflightItem => ({ key, state, what, why, next: state === 'missing' || state === 'warn' ? next : '' })

const duesItem = (paidTo: string | null, day: LocalDate): PreflightItem => {
  if (paidTo === null) return item('dues', 'missing', text.duesMissing, text.duesNext, text.duesWhy)
  const isCurrent = paidTo >= addMonthsClamped(day, -1).slice(0, 7)
  return item('dues', isCurrent ? 'confirmed' : 'warn', fill(isCurrent ? text.duesPass : text.duesWarn, { month: monthText(paidTo) }), text.duesWarnNext, text.duesWhy)
}

const postsItem = (posts: readonly MemberPost[], endsPosts: boolean): PreflightItem => {
  if (posts.length === 0) return item('posts', 'pass', text.postsPass, '', text.postsWhy)
  const names = posts.map((held) => `${held.shortName}${text.post[held.post] ?? held.post}`).join('、')
  return item('posts', endsPosts ? 'confirmed' : 'missing', fill(endsPosts ? text.postsEnd : text.postsMissing, { posts: names }), text.postsNext, text.postsWhy)
}

const admissionItem = (open: string | null | undefined, isConfirmed: boolean, probationEnds: LocalDate | null): PreflightItem => {
  if (typeof open === 'string') return item('admission', isConfirmed ? 'warn' : 'missing', fill(text.admissionOpen, { title: open }), text.admissionNext, text.admissionWhy)
  if (probationEnds !== null) return item('admission', isConfirmed ? 'confirmed' : 'missing', fill(text.admissionProbation, { dueOn: dayText(probationEnds) }), text.admissionNext, text.admissionWhy)
  if (open === null) return item('admission', 'pass', text.admissionPass, '', text.admissionWhy)
  return item('admission', isConfirmed ? 'confirmed' : 'missing', isConfirmed ? text.admissionPass : text.admissionMissing, text.admissionNext, text.admissionWhy)
}

const disposalItem = (open: string | null | undefined, isConfirmed: boolean): PreflightItem => {
  if (typeof open === 'string') return item('disposal', 'missing', fill(text.disposalOpen, { title: open }), text.disposalNext, text.disposalWhy)
  if (open === null) return item('disposal', 'pass', text.disposalPass, '', text.disposalWhy)
  return item('disposal', isConfirmed ? 'confirmed' : 'missing', isConfirmed ? text.disposalPass : text.disposalMissing, text.disposalConfirmNext, text.disposalWhy)
}

/**
 * The completeness check before the committee decides (EDU-06, 第二十五条): identity, file, dues, open papers, open disposal, posts. A line is never only red: it
 * says what to do next.
 */
export const preflight = async (scope: Scope, transfer: TransferRow, memberId: string, sources: PreflightSources): Promise<PreflightItem[]> => {
  const day = today(scope.clock)
  const member = await getMember(scope, { id: memberId })
  const clear = await clearMember(scope, memberId)
  const isConfirmed = (key: (typeof confirmableKeys)[number]): boolean => transfer.confirmed.includes(key)
  const gaps = [...(clear.phone === null ? [text.phone] : []), ...(clear.jobTitle === '' ? [text.jobTitle] : [])]
  const probationEnds = member.status === 'probationary' ? addMonthsClamped(member.joinedOn, 12) : null
  const isSound = residentIdProblem(clear.idNumber) === undefined
  return [
    item('identity', isSound ? 'pass' : 'missing', isSound ? text.identityPass : text.identityMissing, text.identityNext),
    item('fields', gaps.length === 0 ? 'pass' : 'warn', gaps.length === 0 ? text.fieldsPass : fill(text.fieldsWarn, { fields: gaps.join('、') }), text.fieldsNext),
    item('file', isConfirmed('file') ? 'confirmed' : 'missing', isConfirmed('file') ? text.filePass : text.fileMissing, text.fileNext),
    duesItem(transfer.duesPaidTo, day),
    admissionItem(await sources.openAdmission(scope, memberId), isConfirmed('admission'), probationEnds),
    disposalItem(await sources.openDisposal(scope, memberId), isConfirmed('disposal')),
    postsItem(member.posts, transfer.endsPosts),
  ]
}
