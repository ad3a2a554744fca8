import type { ReactNode } from 'react'
import type { Act } from '../shared/act.ts'
import { StatePage } from './state-page.tsx'

/** 还没有＋对象。／这里会有什么。／已备好什么。＋第一步按钮 */
export const EmptyState = ({ title, willHold, prepared, acts }: { title: string; willHold?: ReactNode; prepared?: ReactNode; acts?: readonly Act[] }) => (
  <StatePage shape="minus" tone="off" title={title} why={willHold} more={prepared} {...(acts ? { acts } : {})} />
)
