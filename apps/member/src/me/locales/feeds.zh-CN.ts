/** Texts of the subscriptions to the own calendar. */
export const feedsText = {
  title: '订阅日历', row: '订阅日历', rowNote: '在手机日历中查看会议时间和地点',
  lead: '订阅后，会议时间变更和取消会自动更新到手机日历。只含名称、时间和地点，不含会议内容和人员。',
  make: '新建订阅', shown: '订阅地址只显示这一次，请复制到手机日历。地址相当于钥匙，请勿转发。', address: '订阅地址', copy: '复制地址', copied: '地址已复制。',
  list: '我的订阅', made: (on: string) => `${on}建立`, fetched: (on: string | null) => (on === null ? '尚未使用' : `${on}更新`), revoke: (name: string) => `停用${name}`, revoked: '订阅已停用，地址不再提供内容。', none: '还没有订阅。', gone: '已无权查看的组织',
} as const
