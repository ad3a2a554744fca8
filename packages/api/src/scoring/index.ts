import { router } from '@dangjian/plugin-kit/server'
import { adopt } from './adopt-rule-set.ts'
import { answer } from './answer-objection.ts'
import { explain } from './explain-result.ts'
import { file } from './file-objection.ts'
import { getOne } from './get-run.ts'
import { listObjectionsToAnswer } from './list-objections.ts'
import { listResultsOfRun } from './list-results.ts'
import { listSets } from './list-rule-sets.ts'
import { listRunsOfTenant } from './list-runs.ts'
import { myOwnObjections } from './my-objections.ts'
import { mine } from './my-score.ts'
import { publish } from './publish-run.ts'
import { replay } from './replay-run.ts'
import { run } from './run-scores.ts'
import { withdraw } from './withdraw-run.ts'

/** Procedures of scoring. */
export const scoringRouter = router({
  adoptRuleSet: adopt,
  answerObjection: answer,
  explainResult: explain,
  fileObjection: file,
  getRun: getOne,
  listObjections: listObjectionsToAnswer,
  listResults: listResultsOfRun,
  listRuleSets: listSets,
  listRuns: listRunsOfTenant,
  myObjections: myOwnObjections,
  myScore: mine,
  publishRun: publish,
  replayRun: replay,
  runScores: run,
  withdrawRun: withdraw,
})
