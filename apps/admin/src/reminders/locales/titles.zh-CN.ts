/** Titles of this area's pages; loaded with the frame, so nothing else belongs here. */
export const remindersTitles: Readonly<Record<string, string>> = { plan: '警示提醒', channels: '通知通道' }
