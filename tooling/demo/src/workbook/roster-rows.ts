import type { LocalDate } from '@dangjian/kernel'
import type { DemoTree } from '../model.ts'
import { categoryLabels, educationLabels, genderLabels, partyAffairsLabels, rosterHeaders, statusLabels, type RosterHeader } from './roster-columns.ts'

/** One cell as Excel keeps it: text, or a day at midnight UTC, which hucre writes as a serial number. */
export type RosterCell = string | Date | null
export type RosterRow = Readonly<Record<RosterHeader, RosterCell>>

const day = (date: LocalDate | null): Date | null => (date === null ? null : new Date(`${date}T00:00:00Z`))

/** The people of a bureau as rows of its roster, branch by branch. */
export const rosterRows = (tree: DemoTree): RosterRow[] => {
  const names = new Map(tree.orgs.map((org) => [org.key, org.name]))
  return tree.people.map((person) => ({
    姓名: person.name,
    性别: genderLabels[person.gender],
    身份证号: person.residentId,
    民族: person.ethnicity,
    出生日期: day(person.birthDate),
    学历: educationLabels[person.education],
    人员类别: categoryLabels[person.category],
    党员状态: statusLabels[person.status],
    入党日期: day(person.joinedOn),
    转正日期: day(person.formalOn),
    所在党支部: names.get(person.branchKey) ?? null,
    党小组: person.groupKey === null ? null : (names.get(person.groupKey) ?? null),
    职务: person.jobTitle,
    党务岗位: person.partyAffairs === null ? null : partyAffairsLabels[person.partyAffairs],
    手机号码: person.phone,
  }))
}

/** Cells in the order of the columns. */
export const cellsOf = (row: RosterRow): RosterCell[] => rosterHeaders.map((header) => row[header])
