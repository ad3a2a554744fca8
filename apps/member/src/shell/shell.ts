import { prepareShell } from '@dangjian/app-shell'
import { EmptyState, ErrorBoundary, ErrorState, ForbiddenState, SkeletonBlock } from '@dangjian/ui/member'
import { lazy } from 'react'
import { clearDevice, startOffline } from '../offline/index.ts'

// Only plugins' pages use them; behind import() they stay out of the first load.
const BranchPicker = lazy(async () => ({ default: (await import('../pickers/branch-picker.tsx')).BranchPicker }))
const MemberPicker = lazy(async () => ({ default: (await import('../pickers/member-picker.tsx')).MemberPicker }))

/** The member app's own parts, given to the shell once. */
export const shell = prepareShell({
  kit: { Skeleton: SkeletonBlock, EmptyState, ErrorState, ForbiddenState, ErrorBoundary },
  loadErrorTexts: async () => (await import('@dangjian/api/errors')).errorTexts,
  loadPlugins: async () => (await import('../plugins.gen.ts')).pluginUis,
  waitsForPlugins: false,
  pickers: { BranchPicker, MemberPicker },
  onSignedOut: clearDevice,
})

startOffline(shell)
