/** Who acts. A job acts as `system`, with the name of the job. */
export interface Actor {
  readonly kind: 'account' | 'system'
  readonly accountId: string | null
  readonly memberId: string | null
  readonly name: string
}

/** The actor of a job or of the command line. */
export const systemActor = (name: string): Actor => ({ kind: 'system', accountId: null, memberId: null, name })
