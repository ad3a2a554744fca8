/** Whether the file is a test or belongs to the browser tests. */
export const isTestFile = (file: string): boolean =>
  /\.(test|spec)\.(ts|tsx|mjs)$/.test(file) || file.startsWith('tooling/e2e/')

/** Whether the file is code. */
export const isCodeFile = (file: string): boolean => /\.(ts|tsx|mts|mjs)$/.test(file)

/** Whether the file is code that was written by hand for the product, and not a test. */
export const isSourceFile = (file: string): boolean =>
  isCodeFile(file) && !/\.gen\.(ts|tsx)$/.test(file) && !isTestFile(file)
