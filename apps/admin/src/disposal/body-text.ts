import { formatLongDay } from '@dangjian/ui'
import { disposalText } from './locales/zh-CN.ts'
import type { StepRecord } from './types.ts'

const text = disposalText.body
type Body = StepRecord['body']

const said = (body: Body, key: string): string | null => {
  const value = body[key]
  return typeof value === 'string' && value !== '' ? value : null
}
const count = (body: Body, key: string): number => Number(body[key] ?? 0)
const words: Readonly<Record<string, string>> = {
  in_person: text.in_person, by_letter: text.by_letter, signed: text.signed, refused: text.refused, posted: text.posted, oral: text.oral, written: text.written, waived: text.waived, corrected: text.corrected, not_corrected: text.not_corrected,
}

const partsOf = ({ step, body }: Pick<StepRecord, 'step' | 'body'>): Array<string | null> => {
  const number = said(body, 'documentNumber')
  const numbered = number === null ? null : text.documentNumber(number)
  switch (step) {
    case 'voted':
      return [
        text.vote(count(body, 'eligible'), count(body, 'present'), count(body, 'inFavour'), count(body, 'against'), count(body, 'abstained')), body['passed'] === true ? text.passed : text.notPassed,
        body['memberAttended'] === true ? text.attended : text.absent,
      ]
    case 'pre_reviewed':
      return [body['isAgreed'] === true ? text.agreed : text.notAgreed, numbered]
    case 'approved':
      return [body['isApproved'] === true ? text.approved : text.notApproved, numbered]
    case 'announced':
      return [text.place(said(body, 'place') ?? '')]
    case 'reviewed':
      return [body['result'] === 'extended' ? text.extended(formatLongDay(said(body, 'until') ?? '')) : (words[said(body, 'result') ?? ''] ?? null)]
    case 'answered':
      return [body['isAccepted'] === true ? text.accepted : text.declined]
    case 'revoked':
      return [body['decision'] === 'revoked' ? text.revokedBy : text.changedBy, numbered]
    default:
      return [said(body, 'people'), words[said(body, 'method') ?? said(body, 'receipt') ?? said(body, 'form') ?? ''] ?? null, body['by'] === 'member' ? text.byMember : null, numbered]
  }
}

/** What a record of a step says in one line. */
export const bodyText = (record: Pick<StepRecord, 'step' | 'body'>): string => partsOf(record).filter((part) => part !== null && part !== '').join(disposalText.gap)
