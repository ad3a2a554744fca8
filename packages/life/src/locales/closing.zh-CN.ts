import { periodName } from './zh-CN.ts'

/** Sentence of the audit trail for a closed period. */
export const closingSentence = (period: string, cells: number): string => `${period.length > 4 ? `${period.slice(0, 4)}年` : ''}${periodName(period)}组织生活情况期末冻结，共${cells}项`

/** Sentence of the audit trail for an assembly of an organ's members and cadres. */
export const assemblySentence = (unit: string, heldOn: string, note: string): string => `${unit}登记${heldOn}召开机关党员干部大会：${note}`
