import { obligationOf, type LifeKind } from '@dangjian/regulations'
import { lifeKindNames } from './zh-CN.ts'

const per = { month: '每月', quarter: '每季度', year: '每年' } as const

/** Sentence of the audit trail for a frequency that a bureau set itself. */
export const frequencySentence = (kind: LifeKind, times: number, effectiveFrom: string, basis: string): string =>
  `${lifeKindNames[kind]}自${effectiveFrom}起${per[obligationOf(kind)?.unit ?? 'month']}${times}次，依据${basis}`
