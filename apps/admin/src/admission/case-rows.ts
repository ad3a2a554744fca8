import { admissionText } from './locales/zh-CN.ts'
import type { CaseLine } from './types.ts'

/** Lines of the list as they are exported, in the list's order. */
export const caseRows = (lines: readonly CaseLine[]): Array<Array<string | number | null>> =>
  lines.map((line) => [
    line.name, admissionText.gender[line.gender], line.age, line.jobTitle, line.orgUnitName, admissionText.stages[line.stage], admissionText.states[line.state], line.appliedOn,
    line.next === null ? '' : admissionText.cases.nextOf(line.next.number, line.next.name), line.next?.earliestOn ?? '', line.next?.dueOn ?? '', line.next?.overdueDays ?? 0, line.held, line.missing,
  ])
