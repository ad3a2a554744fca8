import { SessionGate, ShellProvider } from '@dangjian/app-shell'
import { lazy, Suspense } from 'react'
import { Frame } from './frame.tsx'
import { shell } from './shell.ts'

const SignInPage = lazy(async () => ({ default: (await import('./sign-in-page.tsx')).SignInPage }))
const ChangePasswordPage = lazy(async () => ({ default: (await import('./change-password-page.tsx')).ChangePasswordPage }))

/** The frame for a person signed in, the sign-in page for everybody else. */
export const Root = () => (
  <ShellProvider shell={shell}>
    <Suspense fallback={null}>
      <SessionGate shell={shell} signIn={<SignInPage />} changePassword={<ChangePasswordPage />}>
        <Frame />
      </SessionGate>
    </Suspense>
  </ShellProvider>
)
