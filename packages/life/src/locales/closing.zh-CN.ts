import { periodName } from './zh-CN.ts'

/** Sentence of the audit trail for a closed period. */
export const closingSentence = (period: string, cells: number): string => `${period.length > 4 ? `${period.slice(0, 4)}年` : ''}${periodName(period)}组织生活情况期末冻结，共${cells}项`
