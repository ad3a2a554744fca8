import type { ReactNode } from 'react'
import { uiText } from '../locales/zh-CN.ts'
import { Boundary } from '../shared/boundary.tsx'
import { ErrorState } from './error-state.tsx'

interface ErrorBoundaryProps {
  children: ReactNode
  /** What is shown here, for the title; a plain sentence without it. */
  title?: string
  why?: string
  /** The path or another key whose change clears the error. */
  resetKey?: string
  onError?: (error: unknown, componentStack: string) => void
}

/** Keeps a fault of one page or plugin inside its place and offers to show it again. */
export const ErrorBoundary = ({ children, title, why, resetKey, onError }: ErrorBoundaryProps) => (
  <Boundary
    {...(resetKey === undefined ? {} : { resetKey })}
    {...(onError ? { onError } : {})}
    // oxlint-disable-next-line react/no-unstable-nested-components -- a render function, not a component: Boundary calls it
    fallback={({ reset }) => (
      <ErrorState title={title ?? uiText.error.title} why={why ?? uiText.error.why} acts={[{ key: 'retry', label: uiText.error.retry, tone: 'go', onSelect: reset }]} />
    )}
  >
    {children}
  </Boundary>
)
