import { headerAliases, maskIdNumber, maskPhone, rosterColumns, type RosterColumn } from '@dangjian/members'
import type { ImportColumn } from '../../import-kind.ts'

const widths: Partial<Readonly<Record<RosterColumn, number>>> = { idNumber: 22, branch: 22, jobTitle: 22, phone: 14 }
// Excel makes a number of 18 digits and loses the last three unless the column is text.
const textColumns: readonly RosterColumn[] = ['idNumber', 'phone']
const dayColumns: readonly RosterColumn[] = ['birthDate', 'joinedOn', 'formalOn']
const masks: Partial<Readonly<Record<RosterColumn, (text: string) => string>>> = { idNumber: maskIdNumber, phone: maskPhone }

/** Columns of the roster workbook. */
export const rosterImportColumns: readonly ImportColumn[] = rosterColumns.map(({ key, header, optional }) => {
  const mask = masks[key]
  return {
    key,
    header,
    synonyms: Object.entries(headerAliases).flatMap(([alias, meant]) => (meant === header ? [alias] : [])),
    isRequired: !optional,
    format: textColumns.includes(key) ? 'text' : dayColumns.includes(key) ? 'day' : 'plain',
    width: widths[key] ?? 12,
    ...(mask ? { mask } : {}),
  }
})
