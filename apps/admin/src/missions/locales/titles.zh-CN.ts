/** Titles of this area's pages in the navigation; loaded with the frame, so nothing else belongs here. */
export const missionsTitles: Readonly<Record<string, string>> = {
  terms: '班子与换届', pairs: '结构与帮带', massOrgs: '群团组织', massOrg: '群团组织', missions: '任务与临时党支部', mission: '任务', team: '党员先锋队',
}
