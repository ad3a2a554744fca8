import { createContext, useContext, type ReactNode } from 'react'
import { uiText } from '../locales/zh-CN.ts'
import { Icon } from '../shared/icon.tsx'
import { AppLink } from '../shared/link.tsx'

/** Head of an inner page: way back, h1 in the middle, one word at the right. */
export const PhoneHead = ({ title, backHref, action }: { title: string; backHref?: string; action?: ReactNode }) => (
  <header className="dj-phone-head">
    {backHref === undefined ? <span /> : <AppLink href={backHref} className="dj-phone-back" aria-label={uiText.back}><Icon name="back" size={22} /></AppLink>}
    <h1>{title}</h1>
    <div className="dj-phone-head-end">{action}</div>
  </header>
)

/** Head of a tab's own page: name, one line below, acts at the right (LargeSwitch, HeadLink). */
export const PersonHead = ({ name, line, actions }: { name: string; line?: ReactNode; actions?: ReactNode }) => (
  <header className="dj-person-head">
    <div><h1>{name}</h1>{line === undefined ? null : <p>{line}</p>}</div>
    <div className="dj-person-acts">{actions}</div>
  </header>
)

/** A link in a head with its count in words (消息 2). */
export const HeadLink = ({ icon, label, href, count = 0 }: { icon: Parameters<typeof Icon>[0]['name']; label: string; href: string; count?: number }) => (
  <AppLink className="dj-head-act" href={href}><Icon name={icon} size={20} />{count === 0 ? label : uiText.frame.count(label, count)}</AppLink>
)

/** What the app has to say above the content of every page: that it is offline, what was not sent. */
const PhoneNotice = createContext<ReactNode>(null)
export const PhoneNoticeProvider = PhoneNotice.Provider

/** The part of a page below its head; `bottom` stays in view at the foot (one button). */
export const PhoneBody = ({ children, bottom }: { children: ReactNode; bottom?: ReactNode }) => (
  <>
    <div className="dj-phone-body">{useContext(PhoneNotice)}{children}</div>
    {bottom === undefined ? null : <div className="dj-bottom-bar">{bottom}</div>}
  </>
)
