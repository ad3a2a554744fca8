import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MigrationFolder } from '../migrate/index.ts'

/** Partitions of every tenant table in the twin. */
export const twinPartitions = 8

const tenantTablePattern = /CREATE TABLE (?:"(?<schema>[^"]+)"\.)?"(?<table>[^"]+)" \(\n\t"tenant_id" uuid NOT NULL,[\s\S]*?\n\);/g

const partitionsOf = (schema: string | undefined, table: string): string =>
  Array.from({ length: twinPartitions }, (_, number) => {
    const prefix = schema === undefined ? '' : `"${schema}".`
    return `--> statement-breakpoint\nCREATE TABLE ${prefix}"${table}_h${number}" PARTITION OF ${prefix}"${table}" FOR VALUES WITH (MODULUS ${twinPartitions}, REMAINDER ${number});`
  }).join('\n')

/** The same migration with every tenant table hashed by `tenant_id`: PostgreSQL itself then enforces a distributed engine's rules of keys. */
export const twinSql = (sql: string): string =>
  sql.replaceAll(tenantTablePattern, (statement: string, schema: string | undefined, table: string) =>
    schema === 'local' || schema === 'ref' ? statement : `${statement.slice(0, -1)} PARTITION BY HASH ("tenant_id");\n${partitionsOf(schema, table)}`,
  )

/** Copies of migration folders in the twin's form, in the system's temporary folder. */
export const twinFolders = (folders: readonly MigrationFolder[]): MigrationFolder[] =>
  folders.map(({ id, folder }) => {
    const copy = join(mkdtempSync(join(tmpdir(), 'dangjian-twin-')), id)
    cpSync(folder, copy, { recursive: true })
    for (const name of readdirSync(copy).filter((file) => file.endsWith('.sql'))) {
      const path = join(copy, name)
      writeFileSync(path, twinSql(readFileSync(path, 'utf8')))
    }
    return { id, folder: copy }
  })
