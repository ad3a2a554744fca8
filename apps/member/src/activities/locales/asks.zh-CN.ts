/** Texts of this area on the home page. */
export const activityAsksText = {
  returned: (title: string) => `作品《${title}》需要修改`,
  act: '修改',
  state: (day: string) => `${day}退回`,
} as const
