import type { Scope } from '@dangjian/db'

/**
 * What one package holds about a member: the port of the download of everything (product.md, principle 7; PIPL 45). `collect` answers plain JSON, complete, with the member's own
 * protected values in the clear, without other people's data; `memberId` is always the person who asks.
 */
export interface MemberDataPart {
  /** Key in the document, snake_case. */
  readonly key: string
  /** Chinese heading on the printed page. */
  readonly title: string
  readonly collect: (scope: Scope, memberId: string) => Promise<unknown>
}

/** Version of the document's outer form; a part's content may gain fields without a new version. */
export const memberDataFormat = 'dangjian.member-data/1'

/** The whole document. */
export interface MemberData {
  readonly format: typeof memberDataFormat
  readonly memberId: string
  readonly exportedAt: string
  readonly parts: ReadonlyArray<{ readonly key: string; readonly title: string; readonly data: unknown }>
}
