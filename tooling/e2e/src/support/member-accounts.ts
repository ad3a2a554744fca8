import type { World } from './world.ts'

/** A member of a branch with an account to sign in with. */
export interface MemberAccount {
  readonly memberId: string
  readonly name: string
  readonly login: string
}

interface Person {
  readonly id: string
  readonly name: string
  readonly status: string
}

/**
 * Formal members of a branch in pinyin order, each with an account: their own where they have one, otherwise a new one with the password of the demonstration, made behind the
 * scenes as an operator would.
 */
export const memberAccounts = async (world: Pick<World, 'api' | 'sql'>, organizer: string, branch: string): Promise<MemberAccount[]> => {
  const api = await world.api(organizer)
  const tree = (await api.query<ReadonlyArray<{ id: string; name: string }>>('org.listOrgTree')).body
  const orgUnitId = tree.find(({ name }) => name === branch)?.id ?? ''
  const people = (await api.query<{ items: Person[] }>('members.listMembers', { orgUnitId, limit: 100 })).body.items.filter(({ status }) => status === 'formal')
  const accounts: MemberAccount[] = []
  for (const [index, { id, name }] of people.entries()) {
    const [known] = await world.sql<Array<{ login: string }>>`select login from local.accounts where member_id = ${id}`
    const login = known?.login ?? `voter.${index}`
    if (!known) {
      await world.sql`
        insert into local.accounts (id, tenant_id, member_id, login, display_name, password_hash, status, password_changed_at, created_at)
        select gen_random_uuid(), tenant_id, ${id}, ${login}, ${name}, password_hash, 'active', created_at, created_at from local.accounts where login = 'gongjing.member'`
    }
    accounts.push({ memberId: id, name, login })
  }
  return accounts
}
