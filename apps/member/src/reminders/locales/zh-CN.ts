/** Every text of this area's pages. */
export const remindersText = {
  title: '通知方式',
  inApp: '应用内消息', inAppNote: '始终接收，可在“消息”中查看。',
  channels: { email: '电子邮件', sms: '短信', wechat: '微信公众号', dingtalk: '钉钉', wecom: '企业微信' },
  addresses: { email: '电子邮件地址', sms: '手机号码', wechat: 'openid', dingtalk: 'userid', wecom: 'UserID' },
  list: '外部通道',
  accepts: '接收一般通知', quiet: '不接收一般通知',
  mandatory: '及时送达的提醒始终经此通道发送。',
  noAddress: '没有地址',
  none: '本单位没有启用外部通道。',
  footer: '一般通知每日汇总为一条，夜间不发送。默认只在应用内通知，是否接收由您决定，不作任何统计。',
  sheet: {
    choice: '一般通知', yes: '接收', no: '不接收',
    address: (name: string) => name, keep: (address: string) => `现为${address}，不改可不填。`, roster: '不填则用名册中的手机号码。', missing: '请填写地址。', wrong: '格式不正确，请核对。',
    clear: '清除地址', submit: '保存通知方式', will: '地址加密保存，只用于给您发送通知。',
  },
} as const
