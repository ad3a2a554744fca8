import { createAppRouter } from '@dangjian/app-shell'
import { ensureChineseFont } from '@dangjian/ui'
import { MemberTheme, restoreLargeType } from '@dangjian/ui/member'
import '@dangjian/ui/styles/member.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { areas } from './areas.ts'
import { keepShell } from './offline/keep-shell.ts'
import { Home } from './shell/home.tsx'
import { Root } from './shell/root.tsx'

const router = createAppRouter({ basepath: '/', areas, Root, Home })
const root = document.querySelector('#root')
if (!root) throw new Error('index.html has no #root')

restoreLargeType()
void ensureChineseFont()
// Only the built app has a shell worth keeping; an old terminal without service workers simply has none.
if (import.meta.env.PROD && 'serviceWorker' in navigator) void keepShell()
createRoot(root).render(
  <StrictMode>
    <MemberTheme><RouterProvider router={router} /></MemberTheme>
  </StrictMode>,
)
