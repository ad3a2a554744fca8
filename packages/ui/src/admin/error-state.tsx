import type { ReactNode } from 'react'
import type { Act } from '../shared/act.ts'
import { StatePage } from './state-page.tsx'

/** 什么没有成。／为什么。／依据，您填写的内容已保留。＋下一步按钮＋受理编号 */
export const ErrorState = ({ title, why, basis, acts, requestId }: { title: string; why?: ReactNode; basis?: ReactNode; acts?: readonly Act[]; requestId?: string }) => (
  <StatePage shape="octagon" tone="err" title={title} why={why} more={basis} isAlert {...(acts ? { acts } : {})} {...(requestId === undefined ? {} : { requestId })} />
)
