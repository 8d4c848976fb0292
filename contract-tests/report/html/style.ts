export const style = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #ffffff; --ink: #1b2430; --soft: #55606e; --line: #d8dde4;
  --accent: #1d5fbf; --bad: #b3261e; --bad-back: #fdecea; --warn: #8a5200; --warn-back: #fff3dc;
  --good: #1b6e3c; --good-back: #e5f4ea; --code: #eef1f5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12161c; --card: #1b212a; --ink: #e6eaf0; --soft: #a3adba; --line: #333c48;
    --accent: #7db3ff; --bad: #ff9b93; --bad-back: #3d1f1d; --warn: #f2bf66; --warn-back: #3a2c12;
    --good: #7fd6a0; --good-back: #173425; --code: #12171e;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; z-index: 2; }
header, main, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .35rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1.05rem; margin: 0; }
p { margin: .35rem 0; }
.soft { color: var(--soft); }
h2 + .soft { margin-bottom: .85rem; }
.verdict { display: inline-block; padding: .3rem .8rem; border-radius: 1rem; font-weight: 600; margin: .5rem 0; }
.verdict.good, .count.good { background: var(--good-back); color: var(--good); }
.verdict.warn, .count.warn { background: var(--warn-back); color: var(--warn); }
.verdict.bad, .count.bad { background: var(--bad-back); color: var(--bad); }
nav ul { display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; padding: 0; margin: 1rem 0 0; list-style: none; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin: 0 0 1.25rem; }
.tiles div, .card, .table, .group { background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.tiles div { padding: .7rem 1rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.tiles dt { color: var(--soft); font-size: .875rem; }
.tiles dd { margin: 0; font-size: 1.6rem; font-weight: 650; line-height: 1.2; }
.tiles .bad dd { color: var(--bad); } .tiles .warn dd { color: var(--warn); } .tiles .good dd { color: var(--good); }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding: .7rem 1rem; color: var(--soft); font-size: .875rem; }
th, td { padding: .45rem 1rem; border-top: 1px solid var(--line); text-align: right; vertical-align: top; }
th { font-weight: 600; } thead th { color: var(--soft); font-size: .875rem; white-space: nowrap; }
th:first-child, td:first-child, .left { text-align: left; }
tbody th small { display: block; font-weight: 400; color: var(--soft); }
td.zero { color: var(--soft); }
td.bad { color: var(--bad); font-weight: 650; } td.warn { color: var(--warn); font-weight: 650; }
.bar { display: inline-block; width: 5rem; height: .5rem; border-radius: .25rem; background: var(--line); overflow: hidden; margin-right: .5rem; vertical-align: middle; }
.bar i { display: block; height: 100%; background: var(--good); }
code, pre { font: .875rem/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.card { padding: 1rem 1.15rem; margin: 0 0 .85rem; border-left-width: 5px; }
.card.bad { border-left-color: var(--bad); } .card.warn { border-left-color: var(--warn); }
.card dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .6rem 0; }
.card dt { color: var(--soft); } .card dd { margin: 0; min-width: 0; }
.command { position: relative; }
pre { background: var(--code); border: 1px solid var(--line); border-radius: 8px; padding: .7rem .9rem; margin: .4rem 0 0; white-space: pre-wrap; max-height: 16rem; overflow: auto; }
button { font: inherit; font-size: .875rem; padding: .2rem .7rem; border-radius: 6px; border: 1px solid var(--line); background: var(--card); color: var(--ink); cursor: pointer; }
button:hover { border-color: var(--accent); color: var(--accent); }
.command button { margin-top: .4rem; }
summary { cursor: pointer; padding: .2rem 0; }
summary:hover { color: var(--accent); }
.group { padding: .35rem 1.15rem; margin: 0 0 .6rem; }
.group > summary { padding: .45rem 0; }
.group > summary h3 { display: inline; }
.count { display: inline-block; padding: 0 .5rem; border-radius: .7rem; font-size: .8125rem; margin-left: .4rem; white-space: nowrap; }
.list { list-style: none; margin: 0; padding: 0 0 .5rem 1.15rem; font-size: .9375rem; }
.list li { padding: .1rem 0; overflow-wrap: anywhere; }
.tree ul { list-style: none; margin: 0 0 0 .45rem; padding: 0 0 0 .9rem; border-left: 1px solid var(--line); }
.tree > ul { margin: 0; padding: 0; border: 0; }
.tree li { padding: .05rem 0; overflow-wrap: anywhere; }
.tree .y { color: var(--good); } .tree .n { color: var(--bad); font-weight: 600; }
.mark { font-weight: 650; } .mark.bad { color: var(--bad); } .mark.good { color: var(--good); }
footer { color: var(--soft); font-size: .875rem; padding-top: 2rem; padding-bottom: 3rem; }
@media (max-width: 40rem) { .card dl { grid-template-columns: 1fr; } .card dt { margin-top: .3rem; } }
@media print { nav, button, .skip { display: none; } }
`;
