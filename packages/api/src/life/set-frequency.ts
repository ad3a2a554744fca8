import { setFrequency, setFrequencyInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 设定召开次数. */
export const frequency = command({ permission: 'meeting.exempt', input: setFrequencyInput, summary: '设定召开次数' }, setFrequency)
