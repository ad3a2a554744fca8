/** One message to one person over one outside channel. */
export interface Parcel {
  /** The same for every attempt: receivers and vendors tell a repetition by it. */
  readonly id: string
  /** E-mail address, phone number, openid or user id. */
  readonly address: string
  readonly subject: string
  /** The whole text, several matters after each other. Vendors that carry little get the subject alone. */
  readonly text: string
  /** How many matters it holds. */
  readonly matters: number
  /** When it was first tried; a vendor is shown this day. */
  readonly at: Date
}

/** What the other side said. `busy` passes (tried again later), `no` does not. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly providerId: string | null }
  | { readonly kind: 'busy'; readonly code: string; readonly afterSeconds?: number }
  | { readonly kind: 'no'; readonly code: string }

/**
 * What became of a parcel that was handed over without an answer: it arrived; it did not, so that it may be sent; it may be sent again, because the other side
 * drops a repetition; nobody can tell.
 */
export type Recovery = 'arrived' | 'absent' | 'repeatable' | 'unknown'

/** A channel as its vendor documents it. */
export interface ChannelAdapter {
  /**
   * Sends a parcel. `handOver` is awaited right before the point after which the other side may have it; when it throws nothing was sent. Throws where no answer came:
   * before `handOver` that is safe to try again, after it the outcome is open.
   */
  send(parcel: Parcel, handOver: () => Promise<void>): Promise<SendOutcome>
  /** Finds out about a parcel whose outcome is open. Throws when the other side cannot be asked now. */
  recover(parcel: Parcel, handedAt: Date, now: Date): Promise<Recovery>
}
