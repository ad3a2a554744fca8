import { App, ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import 'dayjs/locale/zh-cn'
import dayjs from 'dayjs'
import type { ReactNode } from 'react'
import { adminTheme } from './theme.ts'

dayjs.locale('zh-cn')

// Under reduced motion nothing moves, so no end of a movement comes either: a list that waited for it would stay where it was closed.
const isStill = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false
const theme = isStill ? { ...adminTheme, token: { ...adminTheme.token, motion: false } } : adminTheme

/** Stands once above the whole admin app: house theme, Chinese locale, and antd's App so that `App.useApp()` dialogs carry the theme. */
export const AdminTheme = ({ children }: { children: ReactNode }) => (
  <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }} componentSize="middle">
    <App className="dj-admin">{children}</App>
  </ConfigProvider>
)
