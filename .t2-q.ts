import { readFileSync } from 'node:fs'
import { chooseQuote } from '@/lib/tutor/speak/quote'
import { contentWords } from '@/lib/tutor/text/words'
let none=0,n=0
for (const l of readFileSync('tests/fixtures/tutor/dev/messages.jsonl','utf8').split('\n').filter(Boolean)){const d=JSON.parse(l); if(contentWords(d.text).length<4)continue; n++; const q=chooseQuote(d.text,{max:7}); if(!q)none++; if(n%2===0||!q) console.log((q??'-').padEnd(50),'|',d.text.slice(0,140))}
console.log(none,n)
