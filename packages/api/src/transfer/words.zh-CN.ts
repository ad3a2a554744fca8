/** Words for what other domains tell the pre-flight of a transfer. */
export const transferWords = {
  admission: { applicant: '入党申请', activist: '入党积极分子培养', candidate: '发展对象培养', probationary: '预备期考察和转正', formal: '材料归档' },
  disposals: (count: number) => `${count}件`,
} as const
