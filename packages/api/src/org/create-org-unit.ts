import { createOrgUnit, createOrgUnitInput } from '@dangjian/org'
import { command } from '@dangjian/plugin-kit/server'

/** 设立党组织; the id is the server's. */
export const createUnit = command({ permission: 'org.manage', input: createOrgUnitInput.omit({ id: true }), summary: '设立党组织' }, createOrgUnit)
