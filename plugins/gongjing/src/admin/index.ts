import { defineAdmin } from '@dangjian/plugin-kit/admin'
import { manifest } from '../manifest.ts'

export const admin = defineAdmin(manifest, {
  nav: [
    { work: 'scoring', path: '/index', titleKey: 'nav.index', permission: 'index.read' },
    { work: 'scoring', path: '/deeds', titleKey: 'nav.deeds', permission: 'index.read' },
  ],
  pages: {
    '/index': { load: () => import('./index-page.tsx').then((module) => module.IndexPage), permission: 'index.read' },
    '/deeds': { load: () => import('./deeds-page.tsx').then((module) => module.DeedsPage), permission: 'index.read' },
  },
  slots: { 'workbench.panels': [{ load: () => import('./deeds-panel.tsx').then((module) => module.DeedsPanel), permission: 'deed.record', order: 50 }] },
})
