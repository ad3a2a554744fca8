import { router } from '@dangjian/plugin-kit/server'
import { adoptProbationaryProcedure } from './adopt-probationary.ts'
import { caseRecordProcedure } from './case-record.ts'
import { closeCaseProcedure } from './close-case.ts'
import { closePublicityProcedure } from './close-publicity.ts'
import { correctStepProcedure } from './correct-step.ts'
import { decideOverrideProcedure } from './decide-override.ts'
import { decideStepProcedure } from './decide-step.ts'
import { readPaper } from './describe-paper.ts'
import { dueItemsProcedure } from './due-items.ts'
import { makePaper } from './export-paper.ts'
import { getCaseProcedure } from './get-case.ts'
import { listCasesProcedure } from './list-cases.ts'
import { listOverridesProcedure } from './list-overrides.ts'
import { listPlanProcedure } from './list-plan.ts'
import { listPublicitiesProcedure } from './list-publicities.ts'
import { listRulesProcedure } from './list-rules.ts'
import { listUnadoptedProcedure } from './list-unadopted.ts'
import { moveCaseProcedure } from './move-case.ts'
import { openCaseProcedure } from './open-case.ts'
import { openPublicityProcedure } from './open-publicity.ts'
import { poolFiguresProcedure } from './pool-figures.ts'
import { recordDocumentProcedure } from './record-document.ts'
import { recordObjectionProcedure } from './record-objection.ts'
import { recordStepProcedure } from './record-step.ts'
import { requestOverrideProcedure } from './request-override.ts'
import { resumeCaseProcedure } from './resume-case.ts'
import { setQuotaProcedure } from './set-quota.ts'
import { settleObjectionProcedure } from './settle-objection.ts'
import { stepFormProcedure } from './step-form.ts'
import { suspendCaseProcedure } from './suspend-case.ts'
import { tightenRuleProcedure } from './tighten-rule.ts'

/** Procedures of admission (发展党员). */
export const admissionRouter = router({
  adoptProbationary: adoptProbationaryProcedure,
  caseRecord: caseRecordProcedure,
  closeCase: closeCaseProcedure,
  closePublicity: closePublicityProcedure,
  correctStep: correctStepProcedure,
  decideOverride: decideOverrideProcedure,
  decideStep: decideStepProcedure,
  describePaper: readPaper,
  dueItems: dueItemsProcedure,
  exportPaper: makePaper,
  getCase: getCaseProcedure,
  listCases: listCasesProcedure,
  listOverrides: listOverridesProcedure,
  listPlan: listPlanProcedure,
  listPublicities: listPublicitiesProcedure,
  listRules: listRulesProcedure,
  listUnadopted: listUnadoptedProcedure,
  moveCase: moveCaseProcedure,
  openCase: openCaseProcedure,
  openPublicity: openPublicityProcedure,
  poolFigures: poolFiguresProcedure,
  recordDocument: recordDocumentProcedure,
  recordObjection: recordObjectionProcedure,
  recordStep: recordStepProcedure,
  requestOverride: requestOverrideProcedure,
  resumeCase: resumeCaseProcedure,
  setQuota: setQuotaProcedure,
  settleObjection: settleObjectionProcedure,
  stepForm: stepFormProcedure,
  suspendCase: suspendCaseProcedure,
  tightenRule: tightenRuleProcedure,
})
