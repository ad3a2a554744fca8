/** Titles of this area's pages; loaded with the frame, so nothing else belongs here. */
export const activitiesTitles: Readonly<Record<string, string>> = {}
