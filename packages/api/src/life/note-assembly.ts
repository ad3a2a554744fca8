import { noteAssembly, noteAssemblyInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 登记机关党员干部大会. */
export const assembly = command({ permission: 'meeting.record', input: noteAssemblyInput, summary: '登记机关党员干部大会' }, noteAssembly)
