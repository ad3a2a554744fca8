import { createHmac } from 'node:crypto'
import type postgres from 'postgres'

/** `migrator` owns the tables and bypasses row security, `app` serves and neither owns nor bypasses, `report` reads across tenants. */
export type RoleName = 'migrator' | 'app' | 'report'

export const roleLogin = (role: RoleName): string => `dangjian_${role}`

/** A role's password is derived from the deployment's master key: nothing to store, nothing to hand over. */
export const rolePassword = (masterKey: Buffer, role: RoleName): string => createHmac('sha256', masterKey).update(`dangjian/role/${role}`).digest('base64url')

/** The same server and database as `adminUrl`, as one of the three roles. */
export const roleUrl = (adminUrl: string, masterKey: Buffer, role: RoleName): string => {
  const url = new URL(adminUrl)
  url.username = roleLogin(role)
  url.password = rolePassword(masterKey, role)
  return url.toString()
}

const attributes: Record<RoleName, string> = { migrator: 'bypassrls', app: 'nobypassrls', report: 'bypassrls' }

/** Creates or repairs the three roles and makes `migrator` the owner of the database. Needs a superuser or CREATEROLE login. */
export const ensureRoles = async (admin: postgres.Sql, masterKey: Buffer): Promise<void> => {
  const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`
  for (const role of ['migrator', 'app', 'report'] as const) {
    const login = roleLogin(role)
    const options = `login nosuperuser nocreatedb nocreaterole ${attributes[role]} password ${quote(rolePassword(masterKey, role))}`
    // Two servers may start at once: the loser of the race finds the role there and repairs it.
    await admin.unsafe(`do $$ begin create role ${login} ${options}; exception when duplicate_object or unique_violation then null; end $$`)
  }
  const [row] = await admin<{ name: string }[]>`select current_database() as name`
  const database = `"${(row?.name ?? '').replaceAll('"', '""')}"`
  await admin.unsafe(`grant create, connect, temporary on database ${database} to ${roleLogin('migrator')}`)
  await admin.unsafe(`revoke all on database ${database} from public`)
  await admin.unsafe(`grant connect on database ${database} to ${roleLogin('app')}, ${roleLogin('report')}`)
}
