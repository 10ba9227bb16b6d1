const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
const slug = (q: string) =>
  q
    .normalize('NFKD')
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .toLowerCase()

const hits = (q: string) => [
  { title: `${q} : site imaginaire`, url: `https://${slug(q)}.example.org/` },
  { title: `Avis <b>${escape(q)}</b>`, url: `https://avis.example.org/${slug(q)}` },
]

/** The token page, in the part that the library reads. */
export const tokenPage = (): string => `<html><script>vqd="4-123456789012345678901234567890123456";</script></html>`

/** `d.js`, in the parts that the library reads: composed, not captured. */
export function resultsScript(q: string, kind: 'found' | 'nothing' | 'anomaly' | 'broken'): string {
  if (kind === 'anomaly') return `DDG.deep.anomalyDetectionBlock({gk:'0',q:'${encodeURIComponent(q)}',sc:1})`
  if (kind === 'broken') return 'DDG.deep.autrechose([]);'
  const nothing = [{ a: '', d: 'google.com search', t: 'EOF', u: 'http://www.google.com/search?q=x', i: 'www.google.com' }]
  const found = hits(q).map(({ title, url }) => ({
    a: `Présentation de <b>${escape(q)}</b>`,
    c: url,
    d: 'example.org',
    da: '',
    i: 'example.org',
    t: title,
    u: url,
  }))
  const rows = kind === 'nothing' ? nothing : [...found, { n: '/d.js?s=30' }]
  return `DDG.deep.signalSummary="";if (DDG.pageLayout) DDG.pageLayout.load('d',${JSON.stringify(rows)});DDG.duckbar.load('images');`
}

/** The page without scripts: redirections, an advertisement, entities. */
export function resultsPage(q: string, kind: 'found' | 'nothing' | 'captcha' | 'broken'): string {
  if (kind === 'captcha')
    return '<div class="anomaly-modal__mask"><form id="challenge-form">Unfortunately, bots use DuckDuckGo too.</form></div>'
  if (kind === 'broken') return '<html><body><p>Bonjour</p></body></html>'
  if (kind === 'nothing') return '<div class="results"><div class="no-results">Aucun résultat.</div></div>'
  const link = (href: string, title: string) =>
    `<h2 class="result__title"><a rel="nofollow" class="result__a" href="${href}">${title}</a></h2>`
  const to = (url: string) => `//duckduckgo.com/l/?uddg=${encodeURIComponent(url)}&amp;rut=abc`
  return `<div class="results">${link('https://duckduckgo.com/y.js?ad_domain=annonce.example.org', 'Annonce')}
    ${hits(q)
      .map(({ title, url }) => link(to(url), title))
      .join('\n')}</div>`
}
