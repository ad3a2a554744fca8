import { appraisalText } from './locales/zh-CN.ts'
import type { Distribution } from './types.ts'

/** 好8, 较好1 and so on in one line: the marks that were given, in the order of the sheet; empty for none. Pure. */
export const distributionWords = (distribution: Distribution): string =>
  appraisalText.join((distribution ?? []).filter(({ votes }) => votes > 0).map(({ mark, votes }) => appraisalText.markCount(appraisalText.marks[mark], votes)))
