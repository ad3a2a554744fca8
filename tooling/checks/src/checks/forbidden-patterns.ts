import patterns from './forbidden-patterns.json' with { type: 'json' }

/** What must not stand in the repository. The patterns are data, so that the file that names them does not match itself. */
export const forbidden = {
  words: new RegExp(patterns.words, 'i'),
  types: new RegExp(patterns.types),
  places: new RegExp(patterns.places),
  machinePaths: new RegExp(patterns.machinePaths, 'm'),
  addresses: new RegExp(patterns.addresses),
  sql: new RegExp(patterns.sql, 'i'),
  testSwitches: new Set(patterns.testSwitches),
}
