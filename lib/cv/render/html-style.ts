import type { TemplateId } from '../schema'
import { FACES } from './faces'

/** The faces from our own origin, the sheet of paper, and one look a template; the same measures as the drawn page. */
export function styleOf(template: TemplateId): string {
  const faces = FACES.map(
    ({ family, weight, file }) =>
      `@font-face{font-family:${family};font-weight:${weight};font-display:swap;src:url(/fonts/${file}) format("truetype")}`,
  ).join('')
  return faces + PAPER + LOOKS[template]
}

const PAPER = `
:root{--ink:#14161F;--quiet:#545B6B;--hairline:#D5D8DF;--accent:#2A6AD0}
*{box-sizing:border-box;margin:0}
html{background:#F4F5F7;color:var(--ink);font:10pt/1.4 Atkinson,Arial,sans-serif;text-size-adjust:100%}
main{max-width:210mm;min-height:297mm;margin:0 auto;padding:44pt 50pt;background:#fff;overflow-wrap:anywhere}
h1{font:700 27pt/1.12 Bricolage,Arial,sans-serif}
h2{font:700 13pt/1.2 Bricolage,Arial,sans-serif;margin:15pt 0 6pt}
h3,.facts{font-size:10pt;font-weight:600;line-height:1.4}
.label{font-weight:600;font-size:12pt;color:var(--accent);margin-top:2pt}
.contacts,.tags{list-style:none;padding:0}
.contacts{margin-top:5pt;font-size:9.5pt}
.contacts li,.tags li{display:inline}
.contacts li+li::before,.tags li+li::before{content:" \\00a0·\\00a0 ";color:var(--quiet)}
a{color:inherit;text-decoration:none}
a:hover,a:focus-visible{text-decoration:underline}
article+article{margin-top:7pt}
.facts{font-weight:400;color:var(--quiet)}
.lines{padding-left:11pt;margin-top:1pt}
.lines li{margin-top:1.5pt}
@media (max-width:600px){main{padding:24px 16px;min-height:0}}
@page{size:A4;margin:14mm 16mm}
@media print{html{background:none}main{max-width:none;min-height:0;padding:0}h2,h3{break-after:avoid}li,article{break-inside:avoid}}
`

const LOOKS: Readonly<Record<TemplateId, string>> = {
  ats: `h2{border-bottom:.75pt solid var(--hairline);padding-bottom:3pt;position:relative}
h2::after{content:"";position:absolute;left:0;bottom:-1.4pt;width:30pt;height:2pt;background:var(--accent);print-color-adjust:exact}
h3,.facts{display:inline}h3+.facts::before{content:"\\00a0 ·\\00a0 "}`,
  classique: `header{text-align:center;padding-bottom:11pt;border-bottom:1.5pt solid var(--ink)}
h2{color:var(--accent);font-weight:600;font-size:12.5pt}.label{color:var(--quiet);font-weight:400;font-size:11.5pt}`,
  'deux-colonnes': `.columns{display:grid;grid-template-columns:minmax(0,1fr) 168pt;gap:26pt;margin-top:16pt}
.columns h2:first-child,.columns section:first-child h2{margin-top:0}
.main .items{border-left:2pt solid var(--accent);margin-left:4pt;padding-left:11pt}
.main article{position:relative}.main article:has(h3)::before{content:"";position:absolute;left:-16pt;top:3pt;width:8pt;height:8pt;border-radius:50%;border:2pt solid var(--accent);background:#fff}
.beside .contacts{margin:0}.beside li{display:block;margin-bottom:3pt}.beside li+li::before{content:none}
.beside section{border-top:.75pt solid var(--hairline);margin-top:12pt}.beside h2{margin-top:9pt}
@media (max-width:600px){.columns{grid-template-columns:minmax(0,1fr)}}`,
}
