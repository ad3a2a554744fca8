import type { MemberFile } from './file-parts.ts'

/** Steps of a membership that are taken on its page; the others have procedures of their own. */
export type PageAct = 'left' | 'returned' | 'contact_lost' | 'contact_found' | 'suspended' | 'restored' | 'deceased'

const kept = ['left', 'returned', 'contact_lost', 'contact_found'] as const
const decided = ['suspended', 'restored'] as const

/** What the person may do now: kept by who keeps the file, decided by who may decide; `isOpen` false while the rules' earliest day has not come. */
export const pageActs = (file: Pick<MemberFile, 'outlook' | 'canManage' | 'canDecide'>, today: string): Array<{ act: PageAct; isOpen: boolean }> => {
  const { acts, exitKinds, suspension } = file.outlook
  return [
    ...(file.canManage ? kept.filter((act) => acts.includes(act)).map((act) => ({ act, isOpen: true })) : []),
    ...(file.canDecide ? decided.filter((act) => acts.includes(act)).map((act) => ({ act, isOpen: act !== 'suspended' || (suspension !== null && suspension.earliestOn <= today) })) : []),
    ...(file.canManage && exitKinds.includes('deceased') ? [{ act: 'deceased' as const, isOpen: true }] : []),
  ]
}
