import { defineMember } from '@dangjian/plugin-kit/member'
import { manifest } from '../manifest.ts'

export const member = defineMember(manifest, {
  slots: { 'home.cards': [{ load: () => import('./my-index-card.tsx').then((module) => module.MyIndexCard), order: 20 }] },
})
