import { route } from '@/lib/core/route'
import { ChooseSkills } from '@/lib/skills/schema'
import { chooseSkills } from '@/lib/skills/service'

export const POST = route({ auth: 'viewer', body: ChooseSkills }, async ({ viewer, body }) => {
  await chooseSkills(viewer, body)
  return Response.json({ chosen: body.skillIds })
})
