import type { LocalDate } from '@dangjian/kernel'
import type { StepData } from './contract/step-data.ts'
import { choiceWords, summaryTexts } from './locales/zh-CN.ts'

/** What a summary needs that its data only name by id or leave to the roster. */
export interface SummaryWords {
  readonly names?: readonly string[]
  readonly eligible?: number
  readonly isPositive: boolean
  readonly branch?: string
  readonly group?: string
}

const dateText = (date: LocalDate): string => {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

const filled = (sentence: string, blanks: Readonly<Record<string, string | number>>): string => sentence.replaceAll(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank))

type Ballot = Extract<StepData, { kind: 'admission_meeting' }>['ballot']

const ballotText = (ballot: Ballot, { eligible, isPositive }: SummaryWords): string =>
  filled(summaryTexts.ballot, {
    eligible: eligible ?? 0, present: ballot.present, inFavour: ballot.inFavour + ballot.writtenInFavour, written: ballot.writtenInFavour + ballot.writtenAgainst + ballot.writtenAbstain,
    result: isPositive ? summaryTexts.ballot_passed : summaryTexts.ballot_short,
  })

/** The sentence under which a record is shown: its content without opinions on the person. */
export const summaryOf = (data: StepData, words: SummaryWords): string => {
  const names = (words.names ?? []).join('、')
  switch (data.kind) {
    case 'application': return summaryTexts.application
    case 'first_talk': return filled(summaryTexts.first_talk, { names })
    case 'activist': return filled(summaryTexts.activist, { recommended: choiceWords.recommendedBy[data.recommendedBy], decided: choiceWords.decidedBy[data.decidedBy] })
    case 'activist_filing':
    case 'candidate_filing':
    case 'approval_filing': return summaryTexts.filed
    case 'contacts': return filled(summaryTexts.contacts, { names })
    case 'cultivation_review': return filled(summaryTexts.cultivation_review, { opinion: choiceWords.review[data.opinion] })
    case 'candidate_publicity':
    case 'conversion_publicity': return filled(summaryTexts.publicity, { startsOn: dateText(data.startsOn), endsOn: dateText(data.endsOn) })
    case 'candidate': return summaryTexts.candidate
    case 'introducers': return filled(summaryTexts.introducers, { names })
    case 'political_review': return words.isPositive ? summaryTexts.political_pass : summaryTexts.political_fail
    case 'training': return filled(summaryTexts.training, { days: data.days, hours: data.hours, organizer: choiceWords.organizer[data.organizer] })
    case 'committee_review': return words.isPositive ? summaryTexts.committee_agree : summaryTexts.committee_postpone
    case 'pre_review': return words.isPositive ? summaryTexts.pre_qualified : summaryTexts.pre_unqualified
    case 'application_form': return data.formNumber ? filled(summaryTexts.form_number, { number: data.formNumber }) : summaryTexts.application_form
    case 'admission_meeting': return ballotText(data.ballot, words)
    case 'committee_talk': return filled(summaryTexts.committee_talk, { name: data.talkerName })
    case 'party_group_decision':
    case 'conversion_party_group': return words.isPositive ? summaryTexts.group_agree : summaryTexts.group_disagree
    case 'approval': return `${words.isPositive ? summaryTexts.approved : summaryTexts.refused}${data.isSpecial ? `，${summaryTexts.special}` : ''}`
    case 'placement': return filled(summaryTexts.placement, { branch: words.branch ?? '', group: words.group ?? '' })
    case 'oath': return data.place ? filled(summaryTexts.oath_place, { place: data.place }) : summaryTexts.oath
    case 'probation_review': return filled(summaryTexts.probation_review, { opinion: choiceWords.probation[data.opinion] })
    case 'conversion_application': return summaryTexts.conversion_application
    case 'conversion_meeting': {
      const outcome = data.outcome === 'extend' ? filled(summaryTexts.conversion_extend, { months: data.extendMonths ?? 0 }) : choiceWords.conversion[data.outcome]
      return filled(summaryTexts.conversion_ballot, { outcome, ballot: ballotText(data.ballot, words) })
    }
    case 'conversion_approval': return words.isPositive ? summaryTexts.approved : summaryTexts.refused
    case 'archive': return filled(summaryTexts.archive, { place: choiceWords.archivePlace[data.place] })
  }
}
