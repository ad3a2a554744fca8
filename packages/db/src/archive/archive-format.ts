import { z } from 'zod'

/** Name and version of the format that docs/archive.md describes. */
export const archiveFormat = 'dangjian-tenant-archive'
export const archiveVersion = 1

const column = z.object({
  name: z.string(),
  /** PostgreSQL's name of the type, such as `uuid` or `timestamp(3) with time zone`. */
  type: z.string(),
  nullable: z.boolean(),
  /** Encrypted in the database; in the archive its clear text. */
  sealed: z.boolean(),
})

/** One table of the archive: its columns without the tenant, its key, and what must stand before it. */
export const archiveTableSchema = z.object({
  /** `schema.table`. */
  name: z.string().regex(/^[a-z_][a-z0-9_]*\.[a-z_][a-z0-9_]*$/),
  columns: z.array(column),
  key: z.array(z.string()),
  references: z.array(z.object({ columns: z.array(z.string()), table: z.string(), target: z.array(z.string()) })),
  /** Keyed hashes of sealed columns: not in the archive, made anew with the keys of the receiving deployment. */
  indexes: z.array(z.object({ name: z.string(), of: z.string().nullable() })),
})
export type ArchiveTable = z.infer<typeof archiveTableSchema>

/** `schema.json`: the tables in the order in which they can be filled. */
export const archiveShapeSchema = z.object({ tables: z.array(archiveTableSchema) })

/** SHA-256 (hex) over the lines of one table, each ended by a line feed. */
const digest = z.object({ name: z.string(), rows: z.number().int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })
export type TableDigest = z.infer<typeof digest>

const fileEntry = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), size: z.number().int().nonnegative() })
/** A file of the records, named by the SHA-256 of its bytes. */
export type FileEntry = z.infer<typeof fileEntry>

/** `manifest.json`: whose data, from when, and the checksums. */
export const archiveManifestSchema = z.object({
  format: z.literal(archiveFormat),
  version: z.literal(archiveVersion),
  exportedAt: z.iso.datetime(),
  tenant: z.object({ id: z.uuid(), code: z.string(), kind: z.enum(['province', 'city', 'county']), name: z.string(), shortName: z.string(), parentCode: z.string().nullable() }),
  tables: z.array(digest),
  /** Files of the records, each in `files/` under its hash. Archives from before there were files have none. */
  files: z.array(fileEntry).default([]),
  /** A mark of the keys under which columns `…_bound` were written; archives from before have none. */
  keyPrint: z.string().optional(),
  /** SHA-256 over `name rows sha256` of every table, a line each, in this order. */
  checksum: z.string(),
})
export type ArchiveManifest = z.infer<typeof archiveManifestSchema>

/** Name of a table's file inside the archive. */
export const tableFile = (name: string): string => `tables/${name}.jsonl`

/** Name of a file of the records inside the archive. */
export const contentFile = (sha256: string): string => `files/${sha256}`
