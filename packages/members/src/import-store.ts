import { pathRangeEnd, type Scope } from '@dangjian/db'
import { orgUnits } from '@dangjian/org'
import { and, asc, desc, eq, gt, gte, inArray, lt, or, sql, type SQL } from 'drizzle-orm'
import type { CellError } from './parse-row.ts'
import { affiliations, members, rosterImportRows, rosterImports } from './tables.ts'

/** A row of the preview as stored; `cells` sealed. */
export interface StoredRow {
  readonly rowNumber: number
  readonly cellsSealed: Buffer
  readonly idNumberIndex: Buffer | null
  readonly errors: CellError[]
  readonly skipped: number
  readonly edited: number
}

const ofImport = (scope: Scope, importId: string): SQL | undefined =>
  and(eq(rosterImportRows.tenantId, scope.tenantId), eq(rosterImportRows.importId, importId))

/** Rows travel as one JSON text: a statement of thousands of placeholders would cost more than the insert. */
const asRecords = (rows: readonly unknown[]): SQL => sql`${JSON.stringify(rows)}::text::jsonb`

const hex = (bytes: Buffer | null): string | null => (bytes === null ? null : bytes.toString('hex'))

export type RosterImport = typeof rosterImports.$inferSelect

export const insertImport = async (scope: Scope, row: Pick<RosterImport, 'id' | 'fileName' | 'orgUnitId' | 'columns' | 'totalRows'>): Promise<void> => {
  await scope.tx.insert(rosterImports).values({ ...row, tenantId: scope.tenantId, status: 'preview', createdBy: scope.actor.name, createdAt: scope.clock.now() })
}

export const insertImportRows = async (scope: Scope, importId: string, rows: readonly StoredRow[]): Promise<void> => {
  const records = rows.map(({ cellsSealed, idNumberIndex, ...row }) => ({ ...row, cells: hex(cellsSealed), id_index: hex(idNumberIndex), number: row.rowNumber }))
  await scope.tx.execute(sql`
    insert into ${rosterImportRows} (tenant_id, import_id, row_number, cells_sealed, id_number_index, errors, skipped)
    select ${scope.tenantId}::uuid, ${importId}::uuid, r.number, decode(r.cells, 'hex'), decode(r.id_index, 'hex'), r.errors, r.skipped
    from jsonb_to_recordset(${asRecords(records)}) as r(number int, cells text, id_index text, errors jsonb, skipped int)`)
}

export const findImport = async (scope: Scope, id: string): Promise<RosterImport | undefined> => {
  const [row] = await scope.tx.select().from(rosterImports).where(and(eq(rosterImports.tenantId, scope.tenantId), eq(rosterImports.id, id)))
  return row
}

/** As `findImport`, locking the row until the transaction ends. */
export const lockImport = async (scope: Scope, id: string): Promise<RosterImport | undefined> => {
  const [row] = await scope.tx.select().from(rosterImports).where(and(eq(rosterImports.tenantId, scope.tenantId), eq(rosterImports.id, id))).for('update')
  return row
}

/**
 * Takes the import for this transaction by locking its first row; false when another holds it. The import's own row stays free, so that progress can be
 * written from outside, and a lock ends with its transaction even when the server dies. With `waits` it waits for the other's transaction instead.
 */
export const holdRows = async (scope: Scope, importId: string, { waits = false } = {}): Promise<boolean> => {
  const rows = await scope.tx
    .select({ rowNumber: rosterImportRows.rowNumber })
    .from(rosterImportRows)
    .where(and(ofImport(scope, importId), sql`${rosterImportRows.rowNumber} = (select min(r.row_number) from ${rosterImportRows} r where r.tenant_id = ${scope.tenantId} and r.import_id = ${importId})`))
    .for('update', waits ? {} : { skipLocked: true })
  return rows.length === 1
}

export const setImport = async (scope: Scope, id: string, change: Partial<Pick<RosterImport, 'status' | 'doneRows' | 'committedAt' | 'undoneAt'>>): Promise<void> => {
  await scope.tx.update(rosterImports).set(change).where(and(eq(rosterImports.tenantId, scope.tenantId), eq(rosterImports.id, id)))
}

/** Progress of a running commit; nothing happens once it has ended. */
export const setProgress = async (scope: Scope, id: string, doneRows: number): Promise<void> => {
  await scope.tx
    .update(rosterImports)
    .set({ status: 'committing', doneRows })
    .where(and(eq(rosterImports.tenantId, scope.tenantId), eq(rosterImports.id, id), inArray(rosterImports.status, ['preview', 'committing'])))
}

export const clearProgress = async (scope: Scope, id: string): Promise<void> => {
  await scope.tx
    .update(rosterImports)
    .set({ status: 'preview', doneRows: 0 })
    .where(and(eq(rosterImports.tenantId, scope.tenantId), eq(rosterImports.id, id), eq(rosterImports.status, 'committing')))
}

const storedColumns = {
  rowNumber: rosterImportRows.rowNumber, cellsSealed: rosterImportRows.cellsSealed, idNumberIndex: rosterImportRows.idNumberIndex,
  errors: sql<CellError[]>`${rosterImportRows.errors}`, skipped: rosterImportRows.skipped, edited: rosterImportRows.edited,
} as const

export const findImportRow = async (scope: Scope, importId: string, rowNumber: number): Promise<StoredRow | undefined> => {
  const [row] = await scope.tx.select(storedColumns).from(rosterImportRows).where(and(ofImport(scope, importId), eq(rosterImportRows.rowNumber, rowNumber)))
  return row
}

/** Rows of one batch in the sheet's order, after a row number. */
export const listImportRows = (scope: Scope, importId: string, after: number, limit: number): Promise<StoredRow[]> =>
  scope.tx.select(storedColumns).from(rosterImportRows).where(and(ofImport(scope, importId), gt(rosterImportRows.rowNumber, after))).orderBy(asc(rosterImportRows.rowNumber)).limit(limit)

/** Rows that are to be imported and name the same person, in the sheet's order. */
export const listTwins = (scope: Scope, importId: string, idNumberIndex: Buffer): Promise<StoredRow[]> =>
  scope.tx
    .select(storedColumns)
    .from(rosterImportRows)
    .where(and(ofImport(scope, importId), eq(rosterImportRows.idNumberIndex, idNumberIndex), eq(rosterImportRows.skipped, 0)))
    .orderBy(asc(rosterImportRows.rowNumber))

export const setImportRow = async (scope: Scope, importId: string, rowNumber: number, change: Partial<Omit<StoredRow, 'rowNumber'>>): Promise<void> => {
  await scope.tx.update(rosterImportRows).set(change).where(and(ofImport(scope, importId), eq(rosterImportRows.rowNumber, rowNumber)))
}

export const deleteImportRows = async (scope: Scope, importId: string): Promise<void> => {
  await scope.tx.delete(rosterImportRows).where(ofImport(scope, importId))
}

// 0 needs correction, 1 corrected or skipped, 2 has nothing to say.
const rank = sql<number>`case when ${rosterImportRows.skipped} = 0 and ${rosterImportRows.errors} <> '[]'::jsonb then 0 when ${rosterImportRows.skipped} = 1 or ${rosterImportRows.edited} = 1 then 1 else 2 end`

/** Rows of the preview with those that need correction first, after the keys `[rank, rowNumber]`. */
export const listPreviewRows = (scope: Scope, importId: string, filter: { problemsOnly: boolean; after: readonly [number, number] | undefined }, limit: number) =>
  scope.tx
    .select({ ...storedColumns, rank })
    .from(rosterImportRows)
    .where(
      and(
        ofImport(scope, importId),
        filter.problemsOnly ? lt(rank, 2) : undefined,
        filter.after === undefined ? undefined : or(gt(rank, filter.after[0]), and(eq(rank, filter.after[0]), gt(rosterImportRows.rowNumber, filter.after[1]))),
      ),
    )
    .orderBy(asc(rank), asc(rosterImportRows.rowNumber))
    .limit(limit)

export interface ImportCounts {
  readonly ready: number
  readonly problems: number
  readonly skipped: number
  readonly corrected: number
}

export const countImportRows = async (scope: Scope, importId: string): Promise<ImportCounts> => {
  const count = (condition: SQL): SQL<number> => sql<number>`count(*) filter (where ${condition})::int`
  const [kept, faulty] = [sql`${rosterImportRows.skipped} = 0`, sql`${rosterImportRows.errors} <> '[]'::jsonb`]
  const [row] = await scope.tx
    .select({
      ready: count(sql`${kept} and not ${faulty}`),
      problems: count(sql`${kept} and ${faulty}`),
      skipped: count(sql`not ${kept}`),
      corrected: count(sql`${kept} and not ${faulty} and ${rosterImportRows.edited} = 1`),
    })
    .from(rosterImportRows)
    .where(ofImport(scope, importId))
  return row ?? { ready: 0, problems: 0, skipped: 0, corrected: 0 }
}

/** Imports into organizations inside the subtrees, newest first. */
export const listImports = (scope: Scope, paths: readonly string[], limit: number) =>
  scope.tx
    .select({
      id: rosterImports.id, fileName: rosterImports.fileName, status: rosterImports.status, totalRows: rosterImports.totalRows, doneRows: rosterImports.doneRows,
      orgUnitId: rosterImports.orgUnitId, orgUnitName: orgUnits.name, createdBy: rosterImports.createdBy, createdAt: rosterImports.createdAt,
      committedAt: rosterImports.committedAt, undoneAt: rosterImports.undoneAt,
    })
    .from(rosterImports)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, rosterImports.orgUnitId)))
    .where(and(eq(rosterImports.tenantId, scope.tenantId), or(...paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path))))) ?? sql`false`))
    .orderBy(desc(rosterImports.createdAt), desc(rosterImports.id))
    .limit(limit)

/** Which of the blind indexes belong to members already, as hex. */
export const indexesOnRoster = async (scope: Scope, indexes: readonly Buffer[]): Promise<Set<string>> => {
  if (indexes.length === 0) return new Set()
  const rows = await scope.tx
    .select({ index: members.idNumberIndex })
    .from(members)
    .where(and(eq(members.tenantId, scope.tenantId), sql`${members.idNumberIndex} in (select decode(value, 'hex') from jsonb_array_elements_text(${asRecords(indexes.map((index) => index.toString('hex')))}))`))
  return new Set(rows.map(({ index }) => index.toString('hex')))
}

/** A member to be inserted by an import, in the columns of the table. */
export type ImportedMember = Omit<typeof members.$inferInsert, 'tenantId' | 'createdAt' | 'version' | 'importId'> & {
  readonly affiliationId: string
  readonly orgUnitId: string
  readonly groupId: string | null
}

/** Inserts a batch of members with their affiliations; returns the ids that went in, fewer when a number is on the roster meanwhile (then no affiliation is written). */
export const insertImported = async (scope: Scope, importId: string, batch: readonly ImportedMember[]): Promise<Set<unknown>> => {
  const records = asRecords(
    batch.map(({ idNumberSealed, idNumberIndex, phoneSealed, phoneIndex, ...row }) => ({
      ...row, n: hex(idNumberSealed), ni: hex(idNumberIndex), p: hex(phoneSealed ?? null), pi: hex(phoneIndex ?? null),
    })),
  )
  const inserted = await scope.tx.execute(sql`
    insert into ${members} (tenant_id, id, name, name_pinyin, name_initials, gender, birth_date, id_number_sealed, id_number_index, phone_sealed, phone_index,
      ethnicity, education, category, status, joined_on, formal_on, job_title, party_affairs, import_id, created_at)
    select ${scope.tenantId}::uuid, r.id, r.name, r."namePinyin", r."nameInitials", r.gender, r."birthDate", decode(r.n, 'hex'), decode(r.ni, 'hex'), decode(r.p, 'hex'), decode(r.pi, 'hex'),
      r.ethnicity, r.education, r.category, r.status, r."joinedOn", r."formalOn", r."jobTitle", r."partyAffairs", ${importId}::uuid, ${scope.clock.now().toISOString()}::timestamptz
    from jsonb_to_recordset(${records}) as r(id uuid, name text, "namePinyin" text, "nameInitials" text, gender text, "birthDate" date, n text, ni text, p text, pi text,
      ethnicity text, education text, category text, status text, "joinedOn" date, "formalOn" date, "jobTitle" text, "partyAffairs" text)
    on conflict (tenant_id, id_number_index) do nothing
    returning id`)
  const places = batch.map(({ id, affiliationId, orgUnitId, groupId, joinedOn }) => ({ a: affiliationId, m: id, u: orgUnitId, g: groupId, d: joinedOn }))
  if (inserted.length === batch.length) {
    await scope.tx.execute(sql`
      insert into ${affiliations} (tenant_id, id, member_id, org_unit_id, group_id, valid_from)
      select ${scope.tenantId}::uuid, r.a, r.m, r.u, r.g, r.d from jsonb_to_recordset(${asRecords(places)}) as r(a uuid, m uuid, u uuid, g uuid, d date)`)
  }
  return new Set(inserted.map((row) => row['id']))
}

/** Writes into the preview which member each row of a batch became; by row number, whose index serves also while the tables have no statistics yet. */
export const linkImportedRows = async (scope: Scope, importId: string, links: ReadonlyArray<{ rowNumber: number; memberId: string }>): Promise<void> => {
  await scope.tx.execute(sql`
    update ${rosterImportRows} r set member_id = l.m
    from jsonb_to_recordset(${asRecords(links.map(({ rowNumber, memberId }) => ({ n: rowNumber, m: memberId })))}) as l(n int, m uuid)
    where r.tenant_id = ${scope.tenantId}::uuid and r.import_id = ${importId}::uuid and r.row_number = l.n`)
}
