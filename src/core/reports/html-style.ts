import type { Markup } from './html';
import { COLOR } from './styles';

/** The look of the page: dark letters on light, tables that scroll on a telephone, pages that break between blocks. */
export const PAGE_STYLE: Markup = {
  html: `
:root{color-scheme:light}
body{margin:0;color:#1a1a1a;background:#fff;font:16px/1.7 "Noto Sans JP","Yu Gothic","Hiragino Sans","Meiryo",sans-serif}
main,footer{max-width:60rem;margin:0 auto;padding:1rem}
h1,h2,h3,h4{color:#${COLOR.ink};line-height:1.4}
h1{font-size:1.6rem;border-bottom:3px solid #${COLOR.ink};padding-bottom:.4rem}
h2{font-size:1.35rem}h3{font-size:1.15rem;margin-top:2rem}
h4{font-size:1rem;margin:0;padding:.5rem .75rem;background:#${COLOR.header}}
article{border:1px solid #8c9bb0;margin:1rem 0;padding:0 0 .75rem;break-inside:avoid}
article>:not(h4),article>.table{margin-left:.75rem;margin-right:.75rem}
.state{display:inline-block;margin-left:.5rem;padding:0 .6rem;border:1px solid currentColor;background:#fff;font-size:.9rem}
dl{margin:.75rem 0}dl>div{display:grid;grid-template-columns:11rem 1fr;gap:.5rem;border-bottom:1px solid #d5dbe5;padding:.2rem 0}
dt{font-weight:bold;color:#${COLOR.ink}}dd{margin:0;white-space:pre-line}
.table{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{text-align:left;font-weight:bold;padding:.3rem 0}
th,td{border:1px solid #8c9bb0;padding:.3rem .5rem;text-align:left;vertical-align:top}
thead th{background:#${COLOR.header};color:#${COLOR.ink}}
tbody th{font-weight:normal}
td.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
td.met,.state.met{color:#${COLOR.goodInk};font-weight:bold}
td.not-met,.state.not-met{color:#${COLOR.badInk};font-weight:bold}
.wide table{font-size:.8rem}
figure{margin:.75rem 0}figcaption{font-size:.85rem}
svg{max-width:100%;height:auto}
@media(max-width:40rem){dl>div{grid-template-columns:1fr;gap:0}}
@page{size:A4 portrait;margin:15mm}
@media print{body{font-size:10.5pt}main,footer{max-width:none;padding:0}thead{display:table-header-group}tr{break-inside:avoid}h3,h4{break-after:avoid}.table{overflow:visible}.wide table{font-size:7pt}.wide th,.wide td{padding:.1rem .2rem;white-space:normal}}
`,
};
