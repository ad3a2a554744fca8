/**
 * Tells the person what is going on. Always on standard error: standard output belongs to the command.
 * @param {string} text
 */
export const say = (text) => {
  process.stderr.write(`[dangjian] ${text}\n`)
}
