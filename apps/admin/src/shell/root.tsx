import { SessionGate, ShellProvider } from '@dangjian/app-shell'
import { lazy, Suspense } from 'react'
import { Frame } from './frame.tsx'
import { shell } from './shell.ts'

const SignInPage = lazy(async () => ({ default: (await import('./sign-in-page.tsx')).SignInPage }))

/** The frame for a person signed in, the sign-in page for everybody else. */
export const Root = () => (
  <ShellProvider shell={shell}>
    <SessionGate shell={shell} signIn={<Suspense fallback={null}><SignInPage /></Suspense>}><Frame /></SessionGate>
  </ShellProvider>
)
