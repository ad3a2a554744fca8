import { useQuery } from '@tanstack/react-query'
import { useApi } from './api-client.ts'

/** A thing to choose in a picker. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** Branches among the organizations where the person holds `permission` (default org.read), in organization order; no temporary one, whose members are at home elsewhere (BR-05, BR-06). */
export const useBranchChoices = (permission = 'org.read') => {
  const api = useApi()
  return useQuery(
    api.org.listOrgTree.queryOptions(
      { permission },
      { select: (units): Choice[] => units.filter(({ kind, form }) => kind === 'branch' && form !== 'temporary_branch').map(({ id, name }) => ({ value: id, label: name })) },
    ),
  )
}

/** Members of a branch today, in pinyin order; nothing while no branch is chosen. */
export const useMemberChoices = (orgUnitId: string) => {
  const api = useApi()
  return useQuery(
    api.members.listMembers.queryOptions(
      // The largest page: no branch of the rules comes near 200 members.
      { orgUnitId, limit: 200 },
      { enabled: orgUnitId !== '', select: (page): Choice[] => page.items.map(({ id, name }) => ({ value: id, label: name })) },
    ),
  )
}
