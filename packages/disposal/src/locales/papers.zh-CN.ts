/** Sentences of the papers: 告知书 and 决定. */
export const paperTexts = {
  notice: {
    title: (kind: string) => `关于讨论${kind}的告知书`,
    body: (unit: string, kind: string) => `${unit}支部委员会研究，拟对您提出${kind}的意见，现将有关情况告知如下。`,
    factHead: '一、事实', groundHead: '二、依据', rightsHead: '三、您的权利',
    fact: (reference: string, fact: string) => `${reference}。${fact}`,
    ground: (ground: string, citation: string) => `情形：${ground}（${citation}）。`,
    rights: [
      '支部党员大会讨论时，您有权参加和进行申辩，其他党员可以为您作证和辩护。',
      '您可以书面或者口头申辩；也可以书面说明不申辩。没有您的申辩或者书面说明，支部党员大会不作表决。',
    ],
    receiptLine: '本人签收',
  },
  decision: {
    title: (name: string, kind: string) => `关于给予${name}同志${kind}的决定`,
    removedTitle: (name: string, kind: string) => `关于对${name}${kind}的决定`,
    body: (name: string, unit: string) => `${name}，${unit}党员。`,
    fact: (reference: string, fact: string) => `经调查核实：${reference}。${fact}`,
    heard: (on: string, waived: boolean) => (waived ? `本人于${on}书面说明不申辩。` : `${on}听取了本人申辩。`),
    vote: (on: string, eligible: number, present: number, inFavour: number, against: number, abstained: number) =>
      `${on}召开支部党员大会，应到会有表决权的党员${eligible}名，实到会${present}名，赞成${inFavour}票，反对${against}票，弃权${abstained}票，超过应到会人数的半数。`,
    correction: (citation: string, months: number, from: string, until: string) => `根据${citation}，决定给予限期改正，期限${months}个月，自${from}至${until}。`,
    persuaded: (citation: string) => `根据${citation}，决定劝其退党。`,
    removed: (citation: string, from: string) => `根据${citation}，决定予以除名，自${from}起生效。`,
    bar: '5年内不得重新申请入党。',
    appeal: '对本决定不服的，可以向本级或者上级党组织提出申诉。',
    receiptLine: '本人签收',
  },
  grounds: {
    weak_belief: '理想信念不坚定', religious_belief: '信仰宗教', idle: '作用发挥不好', absent_or_unpaid: '不按时参加组织生活或者交纳党费', lost_contact: '与党组织失去联系6个月以上不足2年',
    not_corrected: '限期改正期满仍无转变', half_year_none: '连续6个月不参加组织生活、不交纳党费或者不做所分配的工作', lost_after_suspension: '停止党籍2年后仍未取得联系', refused_persuasion: '劝其退党而坚持不退',
  },
} as const
