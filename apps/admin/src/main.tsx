import { createAppRouter } from '@dangjian/app-shell'
import { ensureChineseFont } from '@dangjian/ui'
import { AdminTheme } from '@dangjian/ui/admin'
import '@dangjian/ui/styles/admin.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { areas } from './areas.ts'
import { Home } from './shell/home.tsx'
import { Root } from './shell/root.tsx'

const router = createAppRouter({ basepath: '/admin', areas, Root, Home })
const root = document.querySelector('#root')
if (!root) throw new Error('index.html has no #root')

void ensureChineseFont()
createRoot(root).render(
  <StrictMode>
    <AdminTheme><RouterProvider router={router} /></AdminTheme>
  </StrictMode>,
)
