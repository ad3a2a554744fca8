import type { ApiClient } from '@dangjian/app-shell'

/** A document as the server describes it; screen, print, Word and PDF are made from the same description. */
export type OfficialDocument = Awaited<ReturnType<ApiClient['admission']['describePaper']['query']>>
export type DocumentBlock = OfficialDocument['blocks'][number]
