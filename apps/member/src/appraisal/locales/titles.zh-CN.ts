/** Titles of this area's pages; loaded with the frame, so nothing else belongs here. */
export const appraisalTitles: Readonly<Record<string, string>> = { list: '民主评议', one: '民主评议', report: '述职评议', review: '群众评议' }
