/** Reference of a fact in normal form: blanks, punctuation and width make no other fact. */
export const factKeyOf = (reference: string): string => reference.normalize('NFKC').toLowerCase().replaceAll(/[\s\p{P}\p{S}]/gu, '')
