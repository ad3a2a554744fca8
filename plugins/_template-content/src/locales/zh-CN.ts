import type { Messages } from '@dangjian/plugin-kit'

export const texts: Messages = { title: '内容包示例' }
