import type { Messages } from '@dangjian/plugin-kit'

export const texts: Messages = {
  title: '临渭站南积分与“三同”清单',
}
