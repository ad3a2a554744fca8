import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { documentFile, documentFormats, type DocumentBlock, type DocumentFile, type OfficialDocument } from '@dangjian/documents'
import { today } from '@dangjian/kernel'
import { getOrgUnit, rootUnit, type OrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { complianceMatrix, type MatrixRow } from '../compliance-matrix.ts'
import { getMeeting, type MeetingDetail } from '../get-meeting.ts'
import { kindNames, lifeKindNames, periodName } from '../locales/zh-CN.ts'
import { fileNamesOf } from './file-names-of.ts'
import { paperWords as words } from './locales/zh-CN.ts'
import { markOf, meetingBlocks } from './meeting-blocks.ts'
import { selectYearbookIds } from './yearbook-store.ts'

export const exportYearbookInput = z.object({ orgUnitId: z.uuid(), year: z.number().int().min(1921).max(2200), format: z.enum(documentFormats) })
export type ExportYearbookInput = z.infer<typeof exportYearbookInput>

/** One line for each kind that the year asks for: how often, held in time, late, missing, still to come, exempt, and which periods lack a record. */
const complianceRows = (kinds: ReadonlyArray<keyof typeof lifeKindNames>, row: MatrixRow): string[][] =>
  kinds.flatMap((kind) => {
    const cells = (row.cells[kind] ?? []).filter(({ state }) => state !== 'not-applicable' && state !== 'upcoming')
    if (cells.length === 0) return []
    const count = (state: string): string => String(cells.filter((cell) => cell.state === state).length)
    const missing = cells.filter(({ state }) => state === 'missing').map(({ period }) => periodName(period))
    return [[lifeKindNames[kind], String(cells.length), count('held'), count('late'), count('missing'), count('due'), count('exempt'), missing.length === 0 ? words.none : words.list(missing)]]
  })

const complianceBlocks = async (scope: Scope, unit: OrgUnit, year: number): Promise<DocumentBlock[]> => {
  if (!can(scope.access, 'compliance.read', unit.path)) return []
  const matrix = await complianceMatrix(scope, { orgUnitId: unit.id, year })
  const parts = [matrix, matrix.committees].map(({ obligations, rows }) => ({ kinds: obligations.map(({ kind }) => kind), row: rows.find(({ orgUnitId }) => orgUnitId === unit.id) }))
  const rows = parts.flatMap(({ kinds, row }) => (row === undefined ? [] : complianceRows(kinds, row)))
  if (rows.length === 0) return []
  return [
    { kind: 'heading', text: words.yearbook.compliance },
    { kind: 'paragraph', text: words.yearbook.complianceNote(matrix.asOf) },
    { kind: 'table', heads: [...words.yearbook.heads], widths: [26, 12, 10, 10, 14, 12, 10, 28], rows },
  ]
}

const frontOf = (scope: Scope, unit: OrgUnit, year: number, meetings: readonly MeetingDetail[]): DocumentBlock => {
  const { facts, span, count } = words.yearbook
  const day = today(scope.clock)
  return {
    kind: 'facts',
    rows: [
      { label: facts.unit, value: unit.name },
      { label: facts.span, value: span(`${year}-01-01`, day < `${year}-12-31` ? day : `${year}-12-31`) },
      { label: facts.records, value: count(meetings.length) },
      { label: facts.late, value: count(meetings.filter(({ lateEntry }) => lateEntry !== null).length) },
      { label: facts.made, value: words.at(day, '') },
    ],
  }
}

const recordOf = (committee: string, unit: OrgUnit, meeting: MeetingDetail, fileNames: readonly string[]): DocumentBlock[] => {
  const mark = markOf(meeting)
  return [
    {
      kind: 'section',
      organ: words.organ(committee, meeting.orgUnitName, meeting.kind === 'committee_meeting'),
      title: words.title(kindNames[meeting.kind]),
      note: `${meeting.title}${mark ?? ''}`,
      entry: words.yearbook.entry(meeting.heldOn ?? meeting.date, meeting.title, meeting.orgUnitId === unit.id ? null : meeting.orgUnitName, mark ?? ''),
    },
    ...meetingBlocks(meeting, fileNames),
  ]
}

/**
 * A year of an organization's records in one Word or PDF file (ST-06): how its organizational life stood, contents, then each record on a page of its own with its marks and
 * corrections. A branch's holds its groups' records too. The export is audited. Throws NOT_FOUND outside the readable subtree.
 */
export const exportYearbook = async (scope: Scope, { orgUnitId, year, format }: ExportYearbookInput): Promise<DocumentFile> => {
  const unit = await getOrgUnit(scope, orgUnitId, 'meeting.read')
  const committee = (await rootUnit(scope)).name
  const meetings: MeetingDetail[] = []
  for (const id of await selectYearbookIds(scope, unit, year)) meetings.push(await getMeeting(scope, { id }))
  const records: DocumentBlock[] = []
  for (const meeting of meetings) records.push(...recordOf(committee, unit, meeting, await fileNamesOf(scope, meeting.id)))
  const book: OfficialDocument = {
    organ: words.organ(committee, unit.name, false),
    title: words.yearbook.title(year),
    blocks: [
      frontOf(scope, unit, year, meetings),
      ...(await complianceBlocks(scope, unit, year)),
      ...(records.length === 0 ? [{ kind: 'paragraph', text: words.yearbook.noRecords } as const] : [{ kind: 'contents', heading: words.yearbook.contents } as const, ...records]),
    ],
    attachments: [],
  }
  await scope.audit({ action: 'meeting.yearbook-exported', subject: { type: 'org_unit', id: unit.id }, orgPath: unit.path, summary: words.yearbook.exported(unit.name, year, meetings.length, format), details: { year, format, records: meetings.length } })
  return documentFile(book, format, words.yearbook.file(unit.name, year), scope.clock.now())
}
