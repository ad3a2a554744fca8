import type { Messages } from '@dangjian/plugin-kit'

export const texts: Messages = {}
