/** Titles of this area's pages; loaded with the frame, so nothing else belongs here. */
export const meTitles: Readonly<Record<string, string>> = { me: '我的', record: '本人信息', corrections: '更正申请', views: '谁查看过我的信息', data: '导出我的数据', feeds: '订阅日历' }
