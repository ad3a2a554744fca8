import { activitiesErrors } from './activities/errors.zh-CN.ts'
import { admissionErrors } from './admission/errors.zh-CN.ts'
import { appraisalErrors } from './appraisal/errors.zh-CN.ts'
import { attachmentsErrors } from './attachments/errors.zh-CN.ts'
import { ballotsErrors } from './ballots/errors.zh-CN.ts'
import { cloudErrors } from './cloud/errors.zh-CN.ts'
import { disposalErrors } from './disposal/errors.zh-CN.ts'
import { dutiesErrors } from './duties/errors.zh-CN.ts'
import { identityErrors } from './identity/errors.zh-CN.ts'
import { importsErrors } from './imports/errors.zh-CN.ts'
import { lifeErrors } from './life/errors.zh-CN.ts'
import { membersErrors } from './members/errors.zh-CN.ts'
import { missionsErrors } from './missions/errors.zh-CN.ts'
import { orgErrors } from './org/errors.zh-CN.ts'
import { remindersErrors } from './reminders/errors.zh-CN.ts'
import { scoringErrors } from './scoring/errors.zh-CN.ts'
import { studyErrors } from './study/errors.zh-CN.ts'
import { talksErrors } from './talks/errors.zh-CN.ts'
import { tenancyErrors } from './tenancy/errors.zh-CN.ts'
import { transferErrors } from './transfer/errors.zh-CN.ts'

/** Chinese texts of every error code of the core's domains. Holds texts only, so a browser may load it. */
export const errorTexts: Readonly<Record<string, { readonly what: string; readonly why: string; readonly next: string }>> = {
  ...activitiesErrors,
  ...admissionErrors,
  ...appraisalErrors,
  ...attachmentsErrors,
  ...ballotsErrors,
  ...cloudErrors,
  ...disposalErrors,
  ...dutiesErrors,
  ...identityErrors,
  ...importsErrors,
  ...lifeErrors,
  ...membersErrors,
  ...missionsErrors,
  ...orgErrors,
  ...remindersErrors,
  ...scoringErrors,
  ...studyErrors,
  ...talksErrors,
  ...tenancyErrors,
  ...transferErrors,
}
