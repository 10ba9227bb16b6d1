/** How far a printing is. `ahead`: how many CVs are set before this one; `bytes` and `pages` of the finished file. */
export type PrintStep =
  | { readonly step: 'waiting'; readonly ahead: number }
  | { readonly step: 'composing' }
  | { readonly step: 'done'; readonly bytes: number; readonly pages: number }
