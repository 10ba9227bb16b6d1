import { readFileSync } from 'node:fs'
import { similarity } from '@/lib/tutor/text/similarity'
import { questionOf } from '@/lib/tutor/speak/pick'
for (const l of readFileSync('/tmp/t2-out.jsonl','utf8').split('\n').filter(Boolean)){const d=JSON.parse(l); const q=d.turns.map((t:any)=>t.reply).filter((r:string)=>r.includes('?')); 
 for(let i=0;i<q.length;i++)for(let j=i+1;j<q.length;j++){ if(similarity(questionOf(q[i]),questionOf(q[j]))>=.6||similarity(q[i],q[j])>=.6) console.log(d.id,'\n  ',q[i],'\n  ',q[j]) } }
