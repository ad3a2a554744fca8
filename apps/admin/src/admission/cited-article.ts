/** A citation that names an article; empty for one that names only the document, which no verdict is shown with. */
export const citedArticle = (citation: string): string => (citation.includes('》第') ? citation : '')
