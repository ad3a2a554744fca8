import { App, ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import 'dayjs/locale/zh-cn'
import dayjs from 'dayjs'
import type { ReactNode } from 'react'
import { adminTheme } from './theme.ts'

dayjs.locale('zh-cn')

/** Stands once above the whole admin app: house theme, Chinese locale, and antd's App so that `App.useApp()` dialogs carry the theme. */
export const AdminTheme = ({ children }: { children: ReactNode }) => (
  <ConfigProvider locale={zhCN} theme={adminTheme} button={{ autoInsertSpace: false }} componentSize="middle">
    <App className="dj-admin">{children}</App>
  </ConfigProvider>
)
