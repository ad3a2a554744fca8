import { castMassesSheet, castMassesSheetInput } from '@dangjian/appraisal'
import { publicCommand } from '@dangjian/plugin-kit/server'
import { withInvitation } from './with-invitation.ts'

/** 提交群众评议表. */
export const castMassesSheetCommand = publicCommand({ input: castMassesSheetInput, summary: '提交群众评议表' }, ({ token, marks }, ctx) => withInvitation(ctx, token, (scope, secret) => castMassesSheet(scope, secret, marks)))
