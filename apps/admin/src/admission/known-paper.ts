import type { PaperKind } from './types.ts'

const kinds: Readonly<Record<PaperKind, true>> = {
  application_letter: true, talk_record: true, recommendation: true, committee_minutes: true, filing_report: true, cultivation_form: true, review_record: true, thought_report: true, opinions: true,
  publicity_notice: true, publicity_result: true, candidate_filing: true, political_review: true, training_certificate: true, committee_opinion: true, pre_review_opinion: true, application_form: true,
  ballot_record: true, meeting_resolution: true, talk_opinion: true, party_group_minutes: true, approval_opinion: true, oath_record: true, probation_form: true, conversion_application: true,
  conversion_resolution: true, conversion_approval: true, archive_list: true, full_record: true,
}

const isKnown = (kind: string): kind is PaperKind => Object.hasOwn(kinds, kind)

/** The kind of paper named in an address; null for any other text. */
export const knownPaper = (kind: string): PaperKind | null => (isKnown(kind) ? kind : null)
