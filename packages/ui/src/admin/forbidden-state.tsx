import type { ReactNode } from 'react'
import type { Act } from '../shared/act.ts'
import { StatePage } from './state-page.tsx'

/** 您不能＋动作＋对象。／谁可以、为什么。／可查看什么，联系谁。 */
export const ForbiddenState = ({ title, why, instead, acts }: { title: string; why?: ReactNode; instead?: ReactNode; acts?: readonly Act[] }) => (
  <StatePage shape="padlock" tone="off" title={title} why={why} more={instead} {...(acts ? { acts } : {})} />
)
