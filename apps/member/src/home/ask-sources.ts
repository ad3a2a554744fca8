import { useActivityAsks } from '../activities/activity-asks.ts'
import { useBallotAsks } from '../ballots/ballot-asks.ts'
import { useAppraisalAsks, useReportAsks } from '../appraisal/appraisal-asks.ts'
import type { UseAsks } from './ask.ts'
import { useQuizAsks } from '../study/study-asks.ts'
import { useAnswerAsks, useMessageAsks, useNoticeAsks, useReplyAsks, useScoreAsks } from './core-asks.ts'

/** Every area that may ask something of the member; the order here does not matter. A hook each, always all of them, in this order. */
export const askSources: readonly UseAsks[] = [
  useNoticeAsks,
  useReplyAsks,
  useScoreAsks,
  useQuizAsks,
  useMessageAsks,
  useAnswerAsks,
  useActivityAsks,
  useBallotAsks,
  useAppraisalAsks,
  useReportAsks,
]
