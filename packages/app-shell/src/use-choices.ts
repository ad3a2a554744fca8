import { useQuery } from '@tanstack/react-query'
import { getUntypedClient } from '@trpc/client'
import { useApiClient } from './api-client.ts'
import { useSession } from './session.ts'

/** A thing to choose in a picker. */
export interface Choice {
  readonly value: string
  readonly label: string
}

const isNamed = (value: unknown, idKey: string): value is Record<string, unknown> & { name: string } =>
  typeof value === 'object' && value !== null && idKey in value && 'name' in value && typeof value.name === 'string'

/** Choices out of an answer's rows, in the server's order; rows of another shape are left out. Pure. */
export const readChoices = (rows: unknown, idKey: string, keep: (row: Record<string, unknown>) => boolean = () => true): Choice[] =>
  Array.isArray(rows) ? rows.flatMap((row) => (isNamed(row, idKey) && keep(row) ? [{ value: String(row[idKey]), label: row.name }] : [])) : []

/** Branches among the organizations where the person holds `permission` (default org.read), in organization order. */
export const useBranchChoices = (permission = 'org.read') => {
  const client = useApiClient()
  return useQuery({
    queryKey: ['choices', 'branches', permission],
    queryFn: async () => readChoices(await getUntypedClient(client).query('org.listOrgTree', { permission }), 'id', (row) => row.kind === 'branch'),
    staleTime: 60_000,
  })
}

/** Members of a branch today, in pinyin order; nothing while no branch is chosen. */
export const useMemberChoices = (orgUnitId: string) => {
  const client = useApiClient()
  const { today } = useSession()
  return useQuery({
    queryKey: ['choices', 'members', orgUnitId, today],
    queryFn: async () => readChoices(await getUntypedClient(client).query('members.branchRoster', { orgUnitId, onDate: today }), 'memberId'),
    enabled: orgUnitId !== '',
    staleTime: 60_000,
  })
}
