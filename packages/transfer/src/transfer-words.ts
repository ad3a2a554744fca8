import { z } from 'zod'

/** Why a member's affiliation moves: 工作调动, 单位变更, 离退休, 居住地变动, 外出六个月以上且地点固定, 毕业返回, 其他. */
export const transferReasons = ['work', 'unit', 'retired', 'residence', 'away', 'other'] as const
export const transferReasonSchema = z.enum(transferReasons)
export type TransferReason = z.infer<typeof transferReasonSchema>

/**
 * Why the receiver may send a transfer back (EDU-06: none is refused without a justified reason): papers incomplete, identity or dates that do not
 * agree, dues not clear, sent to the wrong organization, the person not with the unit, letter expired, another reason that is written down.
 */
export const refusalReasons = ['papers', 'identity', 'dues', 'wrong_organization', 'not_here', 'letter_expired', 'other'] as const
export const refusalReasonSchema = z.enum(refusalReasons)
export type RefusalReason = z.infer<typeof refusalReasonSchema>

/** Steps on the timeline of one side. */
export const transferEventKinds = [
  'drafted', 'corrected', 'approved', 'sent', 'arrived', 'letter_lost', 'refused', 'received', 'closed', 'withdraw_requested', 'withdrawn', 'came_too_late',
] as const
export type TransferEventKind = (typeof transferEventKinds)[number]
