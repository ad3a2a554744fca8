/** Titles of this area's pages; loaded with the frame, so nothing else belongs here. */
export const appraisalTitles: Readonly<Record<string, string>> = {
  list: '民主评议', one: '民主评议', grades: '评定等次', reports: '述职评议', report: '述职评议', mechanisms: '制度机制',
}
