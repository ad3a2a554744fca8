/** Sentences of the audit trail, of facts and of messages. */
export const missionSentences = {
  missionCreated: (name: string) => `登记任务“${name}”`,
  missionEnded: (name: string, day: string, members: number) => `任务“${name}”于${day}结束，${members}名党员的记录转回所在党支部`,
  branchProposed: (name: string) => `申请成立${name}`,
  branchApproved: (name: string, members: number) => `批准成立${name}并指定班子，党员${members}名`,
  branchRefused: (name: string) => `未批准成立${name}`,
  attached: (name: string, count: number) => `${name}增加党员${count}名`,
  detached: (name: string, member: string) => `${member}离开${name}`,
  seated: (name: string) => `指定${name}班子成员`,
  closedWithMission: (name: string) => `${name}随任务结束自然撤销`,
  teamFounded: (name: string, members: number) => `组建${name}，队员${members}名`,
  teamEnded: (name: string, deeds: number) => `${name}完成任务，${deeds}件事迹计入考核积分`,
  teamJoined: (name: string, count: number) => `${name}增加队员${count}名`,
  deedRecorded: (team: string, member: string) => `登记${team}队员${member}的事迹`,
  deedFact: (team: string, deed: string) => `${team}：${deed}`,
  servedFact: (team: string) => `参加${team}并完成任务`,
  electionRecorded: (unit: string, electedOn: string) => `${unit}换届结果登记，${electedOn}选举产生`,
  changeProposed: (unit: string, dueOn: string) => `${unit}申请调整换届时间至${dueOn}`,
  changeApproved: (unit: string, dueOn: string) => `批准${unit}换届时间调整至${dueOn}`,
  changeRefused: (unit: string) => `未批准${unit}调整换届时间`,
  reminderTitle: (unit: string) => `${unit}换届提醒`,
  reminderBody: (unit: string, dueOn: string, months: number) => `${unit}本届任期至${dueOn}，距届满不足${months}个月。请按《支部工作条例》和《基层组织选举工作条例》准备换届，并报上级党组织。`,
  pairFounded: (helper: string, helped: string) => `${helper}与${helped}帮带结对`,
  pairEnded: (helper: string, helped: string) => `${helper}与${helped}帮带结对结束`,
  personJoined: (unit: string, name: string) => `${name}加入${unit}`,
  personLeft: (unit: string, name: string) => `${name}离开${unit}`,
  massPost: (unit: string, name: string) => `${unit}任职登记：${name}`,
  massPostEnded: (unit: string) => `${unit}免职登记`,
} as const

/** A day in Chinese prose: 2027年4月18日. */
export const dayText = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
