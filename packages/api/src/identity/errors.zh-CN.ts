/** What, why and next of every error code that identity throws; `{name}` is filled from the error's details. */
export const identityErrors = {
  LOGIN_FAILED: { what: '未能登录。', why: '账号或密码不正确，或者账号已停用。', next: '请核对后重新输入；忘记密码的，请联系本单位系统管理员重置。' },
  LOGIN_LOCKED: { what: '账号已锁定，{unlockTime}解除。', why: '连续多次输入的密码不正确，为保护账号暂停登录。', next: '请在{unlockTime}以后重试，或联系本单位系统管理员重置密码。' },
  LOGIN_THROTTLED: { what: '登录暂停至{retryTime}。', why: '同一网络地址在短时间内登录失败次数过多。', next: '请在{retryTime}以后重试；持续出现的，请联系系统管理员。' },
  PASSWORD_WRONG: { what: '密码没有修改。', why: '原密码不正确，或者密码刚刚已被修改。', next: '请重新输入原密码。' },
  PASSWORD_SAME: { what: '密码没有修改。', why: '新密码与原密码相同。', next: '请设置不同的新密码。' },
  PASSWORD_WEAK: {
    what: '密码不符合要求。',
    why: '密码须为10～128个字符，包含大写字母、小写字母、数字、符号中的三类，不得包含账号或姓名，不得使用常见密码（GB/T 22239—2019第8.1.4.1条）。',
    next: '请按要求重新设置密码。',
  },
  LOGIN_TAKEN: { what: '账号没有建立。', why: '账号名“{login}”已被使用。', next: '请换一个账号名。' },
  MEMBER_HAS_ACCOUNT: { what: '账号没有建立。', why: '该党员已有账号，一人只设一个账号。', next: '请在账号列表中查找该党员的账号。' },
  MEMBER_NOT_MATCHED: { what: '账号没有建立。', why: '姓名与身份证号末4位没有唯一相符的党员；本次核对已记入审计。', next: '请向党务管理员核对党员姓名和身份证号后重新填写。' },
  ACCOUNT_IS_OWN: { what: '操作没有执行。', why: '不得处理本人的账号。', next: '请由另一名系统管理员办理；修改本人密码的，请在“修改密码”中办理。' },
  GRANT_TO_SELF: { what: '授权没有改变。', why: '不得授予或收回本人的角色。', next: '请由另一名安全管理员办理。' },
  GRANT_EXISTS: { what: '授权没有增加。', why: '该账号在这段时间内已有“{role}”。', next: '请先收回原授权，或调整起止日期。' },
  GRANT_IN_PAST: { what: '授权没有增加。', why: '起始日期{validFrom}早于今天，授权不得追溯。', next: '请把起始日期改为今天或以后。' },
  GRANT_PERIOD_EMPTY: { what: '授权没有增加。', why: '截止日期不晚于起始日期。', next: '请调整起止日期。' },
  ROLE_IS_FOR_WHOLE_TENANT: { what: '授权没有增加。', why: '“{role}”只能授予整个单位，不能限于某个党组织。', next: '请不要选择党组织，或改选其他角色。' },
  ROLE_NEEDS_ORG_UNIT: { what: '授权没有增加。', why: '“{role}”须指明党组织。', next: '请选择党组织。' },
  ROLE_UNFIT_FOR_TENANT: { what: '授权没有增加。', why: '本单位没有下级单位，不设“{role}”。', next: '请改选“党务管理员”。' },
  ROLE_SEPARATION: {
    what: '授权没有增加。',
    why: '“{role}”与“{held}”不得由同一账号担任：系统管理员、安全管理员、审计管理员相互分离，也不兼任党务工作（GB/T 22239—2019第8.1.4.2条）。',
    next: '请选择其他账号，或先收回原有角色。',
  },
} as const
