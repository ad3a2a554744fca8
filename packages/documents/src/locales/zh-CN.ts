/** The few words that the layout itself brings. */
export const documentsText = {
  addressee: (name: string): string => `${name}：`,
  attachment: (index: number, count: number, name: string): string => `${index === 0 ? '附件：' : '　　　'}${count > 1 ? `${index + 1}.` : ''}${name}`,
  signer: (role: string, name: string): string => `${role}：${name}`,
} as const
