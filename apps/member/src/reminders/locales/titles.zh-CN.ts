/** Titles of this area's pages; loaded with the frame, so nothing else belongs here. */
export const remindersTitles: Readonly<Record<string, string>> = { channels: '通知方式' }
