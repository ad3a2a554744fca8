import { readFile } from 'node:fs/promises'
import { archivedFiles } from '@dangjian/attachments'
import { systemActor } from '@dangjian/contracts'
import { openDatabase, type Database } from '@dangjian/db'
import { exportTenant, importTenant, withArchive, type ArchiveManifest } from '@dangjian/db/archive'
import { createTenant, findTenantByCode, findTenantById, type Operator } from '@dangjian/tenancy'
import type { Command } from 'commander'
import type { Deployment } from '../deployment/deployment.ts'
import { cliText as text } from '../locales/zh-CN.ts'
import { answer, withDeployment } from './with-deployment.ts'

interface Output {
  readonly json?: boolean
}

const passphraseOf = async (file: string | undefined): Promise<string | null> => {
  if (file === undefined) return null
  const [line = ''] = (await readFile(file, 'utf8')).split(/\r?\n/)
  return line
}

const withMigrator = async <T>({ migratorUrl }: Deployment, work: (database: Database) => Promise<T>): Promise<T> => {
  const database = openDatabase({ url: migratorUrl, max: 1 })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

const rowsOf = ({ tables }: ArchiveManifest): number => tables.reduce((sum, { rows }) => sum + rows, 0)

const progress = (name: string, place: number, of: number): void => void process.stderr.write(`${text.archiveTable(name, place, of)}\n`)

/** The empty tenant with the archive's code; made under `parent` (the archive's own by default) when there is none. */
const receiverOf = async (operator: Operator, { tenant }: ArchiveManifest, parentCode: string | undefined): Promise<string> => {
  const standing = await findTenantByCode(operator.database.db, tenant.code)
  if (standing) return standing.id
  const wanted = parentCode ?? tenant.parentCode
  const parent = wanted === null ? undefined : await findTenantByCode(operator.database.db, wanted)
  if (wanted !== null && !parent) throw new Error(text.noTenant(wanted))
  const { id, kind, code, name, shortName } = tenant
  return (await createTenant(operator, { id, parentId: parent?.id ?? null, kind, code, name, shortName })).id
}

/** `export` writes everything of one tenant into a file, `tenant import` fills an empty tenant from it. */
export const archiveCommands = (program: Command): void => {
  program
    .command('export')
    .description(text.exportTenant)
    .requiredOption('--tenant <code>', text.tenantCode)
    .requiredOption('--to <file>', text.archiveTo)
    .option('--passphrase-file <file>', text.passphraseFile)
    .option('--clear', text.clear)
    .option('--json')
    .action(({ tenant: code, to, passphraseFile, clear, json }: Output & { tenant: string; to: string; passphraseFile?: string; clear?: boolean }) =>
      withDeployment(async ({ deployment, tenant }) => {
        const passphrase = await passphraseOf(passphraseFile)
        if (passphrase === null && clear !== true) throw new Error(text.needsPassphrase)
        const { id, kind, name, shortName, parentId } = await tenant(code)
        const manifest = await withMigrator(deployment, async (database) => {
          const parent = parentId === null ? undefined : await findTenantById(database.db, parentId)
          const whose = { id, code, kind, name, shortName, parentCode: parent?.code ?? null }
          return exportTenant({ database, masterKey: deployment.masterKey, tenant: whose, at: deployment.clock.now(), file: to, passphrase, files: archivedFiles(deployment.files.store), onTable: progress })
        })
        answer(manifest, [text.archiveExported(name, rowsOf(manifest), manifest.tables.length, manifest.checksum)], json)
      }),
    )
  const tenant = program.commands.find((command) => command.name() === 'tenant') ?? program.command('tenant')
  tenant
    .command('import')
    .description(text.importTenant)
    .requiredOption('--from <file>', text.archiveFrom)
    .option('--parent <code>', text.parent)
    .option('--passphrase-file <file>', text.passphraseFile)
    .option('--json')
    .action(({ from, parent, passphraseFile, json }: Output & { from: string; parent?: string; passphraseFile?: string }) =>
      withDeployment(async ({ deployment }) => {
        const { masterKey, clock } = deployment
        const passphrase = await passphraseOf(passphraseFile)
        const manifest = await withArchive(from, passphrase, (archive) =>
          withMigrator(deployment, async (database) => {
            const operator = { database, masterKey, clock, name: systemActor('operator').name }
            const tenantId = await receiverOf(operator, archive.manifest, parent)
            return importTenant({ database, masterKey, clock, operator: operator.name, tenantId, archive, files: archivedFiles(deployment.files.store), onTable: progress })
          }),
        )
        answer(manifest, [text.archiveImported(manifest.tenant.name, rowsOf(manifest), manifest.tables.length, manifest.checksum)], json)
      }),
    )
}
