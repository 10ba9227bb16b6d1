import { readMessage } from '@/lib/tutor/guard/reading'
import { compilePattern } from '@/lib/tutor/guard/pattern'
import { FALSE_FRIENDS } from '@/lib/tutor/guard/false-friends'
import { DISTRESS } from '@/lib/tutor/guard/distress'
import { GROUPS } from '@/lib/tutor/guard/distress-groups'
for (const t of process.argv.slice(2)) { const r=readMessage(t); console.log(t,'\n  ',r.sounds)
 for (const p of FALSE_FRIENDS){ const m=r.sounds.match(compilePattern(p,GROUPS,"spelling").regex); if(m) console.log("   FF",m[0],'<<',p)}
 for (const [k,ps] of Object.entries(DISTRESS)) for (const p of ps){ const m=r.sounds.match(compilePattern(p,GROUPS).regex); if(m) console.log('   ',k,m[0],'<<',p)} }
