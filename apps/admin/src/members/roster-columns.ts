import { fileText } from './locales/file.zh-CN.ts'
import { membersText } from './locales/zh-CN.ts'

const { columns } = membersText.roster

/** Columns of the roster that may be chosen, in their order on the page, with the keys of the workbook that stand for each. The name is always there. */
export const rosterColumns = {
  branch: { title: columns.branch, exports: ['branch'] },
  group: { title: columns.group, exports: ['group'] },
  status: { title: columns.status, exports: ['status'] },
  state: { title: fileText.roster.state, exports: ['state'] },
  joinedOn: { title: columns.joinedOn, exports: ['joinedOn'] },
  standing: { title: columns.standing, exports: ['standing'] },
  category: { title: columns.category, exports: ['category'] },
  policeType: { title: fileText.roster.policeType, exports: ['policeType'] },
  education: { title: membersText.fields.education, exports: ['education'] },
  birthDate: { title: fileText.roster.birthDate, exports: ['birthDate'] },
  jobTitle: { title: fileText.roster.jobTitle, exports: ['jobTitle'] },
  posts: { title: columns.posts, exports: ['posts'] },
} as const satisfies Readonly<Record<string, { title: string; exports: readonly string[] }>>

export type RosterColumnKey = keyof typeof rosterColumns

/** Shown until somebody chooses. */
export const usualColumns: readonly RosterColumnKey[] = ['branch', 'group', 'status', 'joinedOn', 'standing', 'category', 'posts']

const isKey = (text: string): text is RosterColumnKey => text in rosterColumns

/** The columns that an address names, in page order; the usual ones for an empty or unknown text. */
export const chosenColumns = (text: string): RosterColumnKey[] => {
  const named = text.split('.').filter(isKey)
  return (Object.keys(rosterColumns) as RosterColumnKey[]).filter((key) => (named.length === 0 ? usualColumns : named).includes(key))
}

/** How the address names a choice; empty for the usual one. */
export const columnsText = (chosen: readonly RosterColumnKey[]): string => (chosen.length === usualColumns.length && usualColumns.every((key) => chosen.includes(key)) ? '' : chosen.join('.'))
