import { uiText } from '../locales/zh-CN.ts'
import { Icon, type IconName } from '../shared/icon.tsx'
import { AppLink } from '../shared/link.tsx'

/** A link of the header with its count in words (消息 3), never a red dot. */
export const HeaderLink = ({ icon, label, href, count }: { icon: IconName; label: string; href: string; count?: number }) => (
  <AppLink className="dj-top-link" href={href}><Icon name={icon} />{count === undefined || count === 0 ? label : uiText.frame.count(label, count)}</AppLink>
)
