/** Titles of this area's pages; loaded with the frame, so nothing else belongs here. */
export const rightsTitles: Readonly<Record<string, string>> = { rights: '我的权利', notice: '与我有关的处置', file: '提出申诉', appeal: '我的申诉' }
