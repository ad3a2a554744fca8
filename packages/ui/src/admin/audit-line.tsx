import { uiText } from '../locales/zh-CN.ts'
import { formatTableTime } from '../shared/format-date.ts'

/** Who did what and when, in one quiet line: the foot of a record or a row of its history. `at` is an instant, shown in Asia/Shanghai. */
export const AuditLine = ({ at, actor, action, reason }: { at: Date | string; actor: string; action: string; reason?: string }) => (
  <p className="dj-audit">
    {uiText.audit.line(formatTableTime(at), actor, action)}
    {reason === undefined ? null : <span className="dj-sub">{uiText.audit.reason(reason)}</span>}
  </p>
)
