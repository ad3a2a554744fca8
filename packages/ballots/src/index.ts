export { castIntoUrn, type CastIntoUrn } from './urn/cast-into-urn.ts'
export { destroyUrn, emptyUrn, type UrnContents } from './urn/empty-urn.ts'
export { openUrn, type OpenUrn } from './urn/open-urn.ts'
export { hasCastIntoUrn, urnTurnout } from './urn/urn-turnout.ts'
