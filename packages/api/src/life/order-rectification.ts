import { orderRectification, orderRectificationInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 向党支部下达整改. */
export const rectify = command({ permission: 'duty.assign', input: orderRectificationInput, summary: '下达整改' }, orderRectification)
