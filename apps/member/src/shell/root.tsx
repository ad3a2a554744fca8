import { SessionGate, ShellProvider } from '@dangjian/app-shell'
import { useLocation } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Frame } from './frame.tsx'
import { shell } from './shell.ts'

const SignInPage = lazy(async () => ({ default: (await import('./sign-in-page.tsx')).SignInPage }))
// The one page for people without an account: whoever holds a link of the masses' review.
const ReviewPage = lazy(async () => ({ default: (await import('../appraisal/review-page.tsx')).ReviewPage }))
const ChangePasswordPage = lazy(async () => ({ default: (await import('./change-password-page.tsx')).ChangePasswordPage }))

/** The frame for a person signed in, the sign-in page for everybody else; `/review` asks for no session and reads none. */
export const Root = () => {
  const isReview = useLocation({ select: ({ pathname }) => pathname === '/review' })
  return (
    <ShellProvider shell={shell}>
      <Suspense fallback={null}>
        {isReview ? <ReviewPage /> : (
          <SessionGate shell={shell} signIn={<SignInPage />} changePassword={<ChangePasswordPage />}>
            <Frame />
          </SessionGate>
        )}
      </Suspense>
    </ShellProvider>
  )
}
