import type { StateName } from '@dangjian/ui'
import type { RosterImport } from './types.ts'

/** How the state of an import looks. */
export const importState: Readonly<Record<RosterImport['status'], StateName>> = { preview: 'due', committing: 'info', committed: 'done', undone: 'notApplicable', discarded: 'notApplicable' }
