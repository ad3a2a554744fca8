import { defineAdmin } from '@dangjian/plugin-kit/admin'
import { manifest } from '../manifest.ts'

export const admin = defineAdmin(manifest, {
  nav: [{ work: 'org', path: '/suggestions', titleKey: 'nav.suggestions', permission: 'suggestion.read' }],
  pages: { '/suggestions': { load: () => import('./suggestions-page.tsx').then((module) => module.SuggestionsPage), permission: 'suggestion.read' } },
})
