import { prepareShell } from '@dangjian/app-shell'
import { EmptyState, ErrorBoundary, ErrorState, ForbiddenState, SkeletonBlock } from '@dangjian/ui/admin'
import { lazy } from 'react'

// Only plugins' pages use them; behind import() the library's select stays out of the first load.
const BranchPicker = lazy(async () => ({ default: (await import('../pickers/branch-picker.tsx')).BranchPicker }))
const MemberPicker = lazy(async () => ({ default: (await import('../pickers/member-picker.tsx')).MemberPicker }))

/** The admin app's own parts, given to the shell once. */
export const shell = prepareShell({
  kit: { Skeleton: SkeletonBlock, EmptyState, ErrorState, ForbiddenState, ErrorBoundary },
  loadErrorTexts: async () => (await import('@dangjian/api/errors')).errorTexts,
  loadPlugins: async () => (await import('../plugins.gen.ts')).pluginUis,
  waitsForPlugins: true,
  onSignedOut: async () => (await import('../life/minutes-local.ts')).forgetSynced(),
  pickers: { BranchPicker, MemberPicker },
})
