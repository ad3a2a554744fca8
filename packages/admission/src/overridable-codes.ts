/**
 * Findings that an approved override can pass: figures from which the rules themselves know exceptions (特殊情况), and a tenant's own. Order, votes, persons, age,
 * probation and extension know none.
 */
export const overridableCodes: readonly string[] = ['ADM_LOCAL_WAIT', 'ADM_CULTIVATION', 'ADM_REVIEWS', 'ADM_HEARD', 'ADM_TRAINING', 'ADM_APPROVAL_LATE', 'ADM_APPROVAL_LAPSED', 'ADM_ARCHIVE', 'ADM_PUBLICITY_SHORT']
