import { reviewCorrection, reviewCorrectionInput } from '@dangjian/disposal'
import { command } from '@dangjian/plugin-kit/server'

/** 限期改正期满评议. */
export const reviewCorrectionCommand = command({ permission: 'disposal.handle', input: reviewCorrectionInput, summary: '限期改正期满评议' }, reviewCorrection)
