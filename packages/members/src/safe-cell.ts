/** A text that no spreadsheet takes for a formula, also after the file was saved as CSV: a leading `=`, `+`, `-`, `@`, tab or line break gets an apostrophe. */
export const safeCell = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text)
