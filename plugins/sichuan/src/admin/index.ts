import { defineAdmin } from '@dangjian/plugin-kit/admin'
import { manifest } from '../manifest.ts'

export const admin = defineAdmin(manifest, {
  nav: [
    { work: 'cloud', path: '/liaison', titleKey: 'nav.liaison', permission: 'liaison.read' },
    { work: 'cloud', path: '/methods', titleKey: 'nav.methods', permission: 'method.read' },
  ],
  pages: {
    '/liaison': { load: () => import('./liaison-page.tsx').then((module) => module.LiaisonPage), permission: 'liaison.read' },
    '/methods': { load: () => import('./methods-page.tsx').then((module) => module.MethodsPage), permission: 'method.read' },
  },
  slots: { 'province.panels': [{ load: () => import('./liaison-panel.tsx').then((module) => module.LiaisonPanel), permission: 'liaison.record', order: 10 }] },
})
