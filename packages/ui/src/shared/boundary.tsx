import { Component, type ErrorInfo, type ReactNode } from 'react'

/** What a fallback receives: the thrown value and the way back. */
export interface BoundaryFallback {
  error: unknown
  reset: () => void
}

interface BoundaryProps {
  children: ReactNode
  fallback: (caught: BoundaryFallback) => ReactNode
  /** A change (for example the path) clears a caught error. */
  resetKey?: string
  /** Called once per caught error, for the app's own reporting. */
  onError?: (error: unknown, componentStack: string) => void
}

interface BoundaryState {
  caught: { error: unknown } | null
  resetKey: string | undefined
}

/** Keeps a fault inside its part of the page. A class because React offers no other way to catch a render error. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { caught: null, resetKey: this.props.resetKey }

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { caught: { error } }
  }

  static getDerivedStateFromProps(props: BoundaryProps, state: BoundaryState): Partial<BoundaryState> | null {
    return props.resetKey === state.resetKey ? null : { caught: null, resetKey: props.resetKey }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onError?.(error, info.componentStack ?? '')
  }

  private readonly reset = (): void => this.setState({ caught: null })

  override render(): ReactNode {
    const { caught } = this.state
    return caught === null ? this.props.children : this.props.fallback({ error: caught.error, reset: this.reset })
  }
}
