/** A citation that names an article; empty for one that names only the document, which no verdict is shown with. */
export const citedArticle = (citation: string): string => (/\u300B\u7B2C/.test(citation) ? citation : '')
