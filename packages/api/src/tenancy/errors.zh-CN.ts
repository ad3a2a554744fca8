/** What, why and next of every error code that tenancy throws; `{name}` is filled from the error's details. */
export const tenancyErrors = {
  PLUGIN_FORBIDDEN: { what: '“{plugin}”没有启用。', why: '{by}已禁止下级启用。', next: '确需使用的，请向{by}提出。' },
  PLUGIN_REQUIRED: { what: '“{plugin}”没有停用。', why: '{by}要求下级启用。', next: '确需停用的，请向{by}提出。' },
  PLUGIN_KIND_UNFIT: { what: '“{plugin}”没有启用。', why: '该插件不适用于本级单位。', next: '请选择适用于本级单位的插件。' },
  PLUGIN_SETTINGS_INVALID: { what: '插件设置没有保存。', why: '有的项目不符合要求：{fields}。', next: '请按各项说明修改后重新保存。' },
  PLUGIN_RULED_ABOVE: { what: '对下级的规定没有改变。', why: '“{plugin}”已由{by}作出规定，本级规定不得与其相反。', next: '请按{by}的规定执行，或向其提出意见。' },
  NO_TENANT_BELOW: { what: '没有作出规定。', why: '本单位没有下级单位。', next: '请直接启用或停用本单位的插件。' },
  NO_TENANT_ABOVE: { what: '汇总数据没有公布。', why: '本单位在系统中没有上级单位。', next: '无需向上公布。' },
  EXCHANGE_KIND_RESERVED: { what: '没有发送。', why: '这类往来由系统自动发送，不能手工填写。', next: '请改用文件、报告或答复。' },
  EXCHANGE_TO_SELF: { what: '没有发送。', why: '收件单位是本单位。', next: '请选择上级或下级单位。' },
  EXCHANGE_TOO_LARGE: { what: '没有发送。', why: '内容超过{limit}个字符。', next: '请缩减内容后重新发送。' },
  TENANT_CODE_TAKEN: { what: '单位没有建立。', why: '单位代码{code}已被使用。', next: '请核对单位代码。' },
  TENANT_KIND_UNFIT: { what: '单位没有建立。', why: '单位层级与上级单位不相符。', next: '市级单位设在省级之下，县级单位设在市级或省级之下。' },
  SETTING_CHANGED: { what: '“{setting}”没有保存。', why: '该设置刚刚已被他人修改。', next: '请刷新后查看现在的内容，再决定是否修改。' },
} as const
