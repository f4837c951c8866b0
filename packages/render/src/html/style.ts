/** How the page looks: light or dark as the reader's system asks, always light on paper, A4. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c2430; --soft: #5b6675; --paper: #ffffff; --panel: #f5f7fa; --rule: #d6dce4; --accent: #1f5fa8;
  --critical: #a3123a; --high: #b8450b; --medium: #7a5c00; --low: #2d6a4f; --critical-bg: #fbe4ea; --high-bg: #fdeadd; --medium-bg: #faf0cc; --low-bg: #e0f2e8; --zone: #eef2f7; --box: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eaf0; --soft: #a0acbb; --paper: #12161c; --panel: #1b212a; --rule: #343d4a; --accent: #7fb2ee;
  --critical: #ff8fa9; --high: #ffab7a; --medium: #ecc94b; --low: #7fd1a6; --critical-bg: #47141f; --high-bg: #43230f; --medium-bg: #3a3008; --low-bg: #12352a; --zone: #1b212a; --box: #252d38; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.6 "Noto Sans", "Hiragino Sans", "Yu Gothic UI", "Noto Sans CJK JP", system-ui, sans-serif; overflow-wrap: anywhere; }
:lang(ja) { line-break: strict; }
main, header, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2rem; }
h1 { font-size: 1.8rem; line-height: 1.3; margin: 0; }
h2 { font-size: 1.3rem; line-height: 1.35; margin: 2.5rem 0 .5rem; padding-top: .5rem; border-top: 2px solid var(--accent); }
h3 { font-size: 1rem; line-height: 1.45; margin: 0 0 .25rem; }
p { margin: .4rem 0; }
a { color: var(--accent); }
code { font: .84em/1.5 ui-monospace, "Cascadia Mono", "Noto Sans Mono", "Noto Sans Mono CJK JP", monospace; }
.soft, .place { color: var(--soft); font-size: .88em; }
.place { white-space: nowrap; margin-left: .6em; }
nav ol { columns: 2; padding-left: 1.6rem; margin: .5rem 0; }
.warning { border-left: 4px solid var(--critical); background: var(--critical-bg); padding: .5rem .75rem; }
.bound { font-size: 1.15rem; font-weight: 600; }
.tiles { display: flex; flex-wrap: wrap; gap: .6rem; padding: 0; list-style: none; }
.tiles li { flex: 1 1 7rem; padding: .5rem .8rem; border-radius: .4rem; background: var(--panel); color: var(--ink); border: 1px solid var(--rule); }
.tiles b { font-size: 1.6rem; display: block; line-height: 1.2; }
.tiles .critical, .tag.critical { background: var(--critical-bg); color: var(--critical); border-color: currentColor; }
.tiles .high, .tag.high { background: var(--high-bg); color: var(--high); border-color: currentColor; }
.tiles .medium, .tag.medium { background: var(--medium-bg); color: var(--medium); border-color: currentColor; }
.tiles .low, .tag.low { background: var(--low-bg); color: var(--low); border-color: currentColor; }
.tag { display: inline-block; font-size: .8rem; line-height: 1.5; padding: 0 .5em; border: 1px solid; border-radius: .3em; font-weight: 600; white-space: nowrap; }
.finding { border: 1px solid var(--rule); border-left: 4px solid var(--rule); border-radius: .3rem; padding: .6rem .9rem; margin: .8rem 0; background: var(--panel); }
.finding.critical { border-left-color: var(--critical); } .finding.high { border-left-color: var(--high); } .finding.medium { border-left-color: var(--medium); } .finding.low { border-left-color: var(--low); }
.about { margin: 0 0 .3rem; }
abbr { text-decoration: none; cursor: help; }
dl { display: grid; grid-template-columns: minmax(6.5rem, max-content) 1fr; gap: .2rem .9rem; margin: .4rem 0; }
dl:empty { display: none; }
dt { color: var(--soft); font-size: .88em; padding-top: .1em; } dd { margin: 0; }
summary { cursor: pointer; color: var(--accent); font-size: .92em; }
.part { font-weight: 600; font-size: .92em; margin: .5rem 0 .1rem; }
.steps { margin: 0; padding-left: 1.2rem; font-size: .92em; } .steps .steps { font-size: 1em; }
.steps li::marker { color: var(--soft); }
.steps .condition, .steps .fact { color: var(--ink); } .steps .knowledge, .steps .decision, .steps .as-drawn { color: var(--soft); }
.steps .missing > code, .steps .assumption { color: var(--high); }
table { border-collapse: collapse; width: 100%; margin: .6rem 0; font-size: .92em; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--rule); }
thead th { border-bottom: 2px solid var(--rule); color: var(--soft); font-weight: 600; }
tbody th { font-weight: 500; }
.grid td, .grid thead th:not(:first-child) { text-align: center; }
.cell.yes { color: var(--critical); } .cell.possible { color: var(--medium); } .cell.no { color: var(--soft); }
.number { font-variant-numeric: tabular-nums; } .date { white-space: nowrap; }
.flows td:last-child, .flows td:nth-child(5) { white-space: nowrap; } .flows .tag { min-width: 1.6rem; text-align: center; }
.causes th:nth-child(2) { width: 16rem; } .questions th:nth-child(1) { width: 5rem; } .questions th:nth-child(2) { width: 38%; } .questions th:nth-child(4) { white-space: nowrap; width: 9.5rem; } .ids { font-size: .9em; }
figure { margin: .6rem 0; } svg { display: block; width: 100%; height: auto; max-height: 60rem; }
svg text { font: 13px "Noto Sans", "Hiragino Sans", "Yu Gothic UI", "Noto Sans CJK JP", system-ui, sans-serif; fill: var(--ink); }
svg .zone { fill: var(--zone); stroke: var(--rule); } svg .zone-name { fill: var(--soft); font-size: 12px; font-weight: 600; }
svg .unit, svg .part { fill: var(--box); stroke: var(--soft); } svg .part { stroke: var(--rule); } svg .actor { fill: var(--paper); stroke: var(--soft); stroke-dasharray: 4 3; }
svg .name { font-weight: 600; } svg .more { fill: var(--soft); font-size: 11px; }
svg .arrow { fill: none; stroke: var(--soft); stroke-width: 1.4; } svg .head { fill: var(--soft); }
svg .sign { stroke: none; fill: var(--soft); } svg .sign.critical { fill: var(--critical); } svg .sign.high { fill: var(--high); } svg .sign.medium { fill: var(--medium); } svg .sign.low { fill: var(--low); }
svg .letter { fill: var(--paper); font-size: 11px; font-weight: 700; text-anchor: middle; }
footer { padding-top: 2rem; padding-bottom: 2rem; }
@page { size: A4; margin: 18mm 16mm 18mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #5b6675; } }
@media print {
  :root { color-scheme: light; --ink: #1c2430; --soft: #4f5a68; --paper: #ffffff; --panel: #ffffff; --rule: #c4ccd6; --accent: #1f5fa8;
    --critical: #a3123a; --high: #b8450b; --medium: #7a5c00; --low: #2d6a4f; --critical-bg: #fbe4ea; --high-bg: #fdeadd; --medium-bg: #faf0cc; --low-bg: #e0f2e8; --zone: #eef2f7; --box: #ffffff; }
  body { font-size: 9.5pt; line-height: 1.5; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main, header, footer { max-width: none; padding-left: 0; padding-right: 0; }
  header { padding-top: 0; }
  h2 { break-after: avoid; } h2 + p { break-after: avoid; } h3 { break-after: avoid; } .part, summary { break-after: avoid; } .about { break-after: avoid; }
  section.page { break-before: page; } section.page h2 { margin-top: 0; }
  tr, figure, .tiles, dt, .warning { break-inside: avoid; } thead { display: table-header-group; } p { orphans: 3; widows: 3; }
  .finding { box-decoration-break: clone; -webkit-box-decoration-break: clone; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  details > summary { list-style: none; color: var(--soft); } details > summary::-webkit-details-marker { display: none; }
  a { color: inherit; text-decoration: none; }
  svg { max-height: 200mm; }
}
`;
