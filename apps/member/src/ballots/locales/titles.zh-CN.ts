/** Titles of this area's pages; loaded with the frame, so nothing else belongs here. */
export const ballotsTitles: Readonly<Record<string, string>> = {}
