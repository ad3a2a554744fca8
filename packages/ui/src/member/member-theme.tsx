import { ConfigProvider } from 'antd-mobile'
import zhCN from 'antd-mobile/es/locales/zh-CN'
import type { ReactNode } from 'react'

/** Stands once above the whole member app: Chinese locale of the library; its colours and sizes come from `styles/member.css`. */
export const MemberTheme = ({ children }: { children: ReactNode }) => (
  <ConfigProvider locale={zhCN}>
    <div className="dj-phone">{children}</div>
  </ConfigProvider>
)
