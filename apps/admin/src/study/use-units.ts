import { useApi, type Choice } from '@dangjian/app-shell'
import { useQuery } from '@tanstack/react-query'

/** Organizations with study of their own in which the person holds the permission, in the order of the tree. */
export const useStudyUnits = (permission: 'study.read' | 'study.manage'): Choice[] => {
  const units = useQuery(useApi().org.listOrgTree.queryOptions({ permission }))
  return (units.data ?? []).filter(({ kind }) => kind !== 'group' && kind !== 'mass_org').map(({ id, name }) => ({ value: id, label: name }))
}
