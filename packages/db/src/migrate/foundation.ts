import type postgres from 'postgres'
import { roleLogin } from './roles.ts'

/**
 * Schemas and the one function that sets the tenant. `SET LOCAL` inside plpgsql ends with the transaction, takes a bound parameter and is
 * carried to the nodes of a distributed engine, where the other spelling is silently lost (scale-out.md section 3).
 */
const statements = [
  'create schema if not exists core',
  'create schema if not exists ref',
  'create schema if not exists local',
  'create schema if not exists drizzle',
  `create or replace function core.set_tenant(tenant uuid) returns void language plpgsql as $$
   begin
     execute format('set local app.tenant_id = %L', tenant);
   end $$`,
  `grant usage on schema core, ref, local to ${roleLogin('app')}, ${roleLogin('report')}`,
  `grant execute on function core.set_tenant(uuid) to ${roleLogin('app')}`,
]

export const layFoundation = async (migrator: postgres.Sql): Promise<void> => {
  for (const statement of statements) await migrator.unsafe(statement)
}
