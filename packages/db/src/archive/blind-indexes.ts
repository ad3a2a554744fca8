/** What a keyed hash of this column is made for; equal values are found across every table that uses the same purpose. */
const purposes: Readonly<Record<string, string>> = { id_number_index: 'member.id-number', phone_index: 'member.phone', value_index: 'member.correction' }

/** The sealed column that a keyed hash stands for: `phone_index` for `phone_sealed`. */
export const sealedColumnOf = (indexColumn: string): string => indexColumn.replace(/_index$/, '_sealed')

/** The purpose of a keyed hash by the name of its column; throws for a column that is not declared here. */
export const blindPurposeOf = (indexColumn: string): string => {
  const purpose = purposes[indexColumn]
  if (purpose === undefined) throw new Error(`no purpose is declared for the keyed hash ${indexColumn}`)
  return purpose
}
