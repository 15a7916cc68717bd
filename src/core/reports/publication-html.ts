import type { AuditResult } from '../audit';
import { translator } from '../messages/translate';
import { dateText, yearHeader } from './frame';
import { type Markup, markup } from './html';
import { htmlPage, list, table } from './html-page';
import { yearColumns } from './judged-plan';
import { NOTHING } from './achievement-years';
import { PAGE_STYLE } from './html-style';
import {
  type Publication,
  publicationOf,
  type PublishedIndicator,
  type PublishedPlan,
} from './publication-data';
import { shownEntry } from './publication-grid';
import { yearsChart } from './publication-html-chart';
import { comparedTexts, figureText, projectWords, rateText, wordsOf, yearOf } from './publication-texts';
import type { ReportContext, ReportOptions } from './report-context';
import { storedCells } from '../entries/stored-cells';
import { remarks, stateWord } from './words';

/**
 * 公表資料 as one page for the municipality's website: no script, nothing loaded from elsewhere, headers with scope,
 * dark on light, and printable. What people typed on the sheet 公表資料 of the workbook is in it.
 */
export function publicationHtml(audit: AuditResult, options: ReportOptions): string {
  const t = translator(options.lang);
  const context: ReportContext = { audit, options, t, ...storedCells(options.snapshot) };
  const publication = publicationOf(context);
  const title = [t('publication.title'), ...namesOf(publication)].join(' - ');
  return htmlPage({
    title,
    style: PAGE_STYLE,
    language: t.language,
    main: markup`<h1>${t('publication.title')}</h1>
${publication.plans.map((plan, index) => planSection(plan, index, context))}`,
    footer: markup`<p>${t('publication.html.as-of', { date: dateText(audit.asOf, context) })}</p>`,
  });
}

function namesOf({ plans }: Publication): readonly string[] {
  return plans.flatMap(({ plan }) => plan.name?.value ?? []);
}

function planSection(published: PublishedPlan, index: number, context: ReportContext): Markup {
  const { t } = context;
  const { facts, indicators, plan, kept } = published;
  const id = `plan-${index + 1}`;
  const words = (['date', 'contact', 'summary'] as const)
    .map((field) => ({ name: t(`publication.field.${field}`), text: shownEntry(kept, field) }))
    .filter(({ text }) => text !== '');
  const described = [
    ...facts.map(({ key, text }) => ({ name: t(`publication.fact.${key}`), text })),
    ...words,
  ];
  if (indicators.length === 0) {
    return markup`<section aria-labelledby="${id}"><h2 id="${id}">${plan.name?.value ?? t('report.plan.unnamed')}</h2>
${list(described)}<p>${t('report.achievement.none')}</p></section>`;
  }
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${plan.name?.value ?? t('report.plan.unnamed')}</h2>
${list(described)}
<h3>${t('publication.overview')}</h3>
${overview(indicators, context)}
<h3>${t('publication.cards')}</h3>
${indicators.map((each, at) => card(each, at, published, context))}
<h3>${t('publication.form')}</h3>
${form(published, context)}
</section>`;
}

function overview(indicators: readonly PublishedIndicator[], context: ReportContext): Markup {
  const { t } = context;
  const keys = ['number', 'label', 'baseline', 'target', 'actual', 'ratio', 'state', 'effect'] as const;
  const rows = indicators.map((each, index) => {
    const { indicator, achievement } = each.judged;
    const { target, actual } = comparedTexts(each);
    return markup`<tr><td>${String(index + 1)}</td><th scope="row">${indicator.label}</th>
<td class="number">${figureText(indicator.baseline)}</td><td class="number">${target}</td><td class="number">${actual}</td>
<td class="number">${rateText(achievement.ratioToTarget)}</td>
<td class="${achievement.state}">${stateWord(achievement.state, context)}</td><td>${wordsOf(each, context).effect}</td></tr>`;
  });
  return table(
    t('publication.overview').replace(/^\d\s*/, ''),
    keys.map((key) => t(`publication.overview.${key}`)),
    rows,
  );
}

function card(
  published: PublishedIndicator,
  index: number,
  { plan, indicators }: PublishedPlan,
  context: ReportContext,
): Markup {
  const { t } = context;
  const { indicator, achievement } = published.judged;
  const years = yearColumns(
    plan,
    indicators.map(({ judged }) => judged),
  );
  const byYear = new Map(achievement.years.map((year) => [year.fiscalYear, year]));
  const rows = years.map((year) => {
    const pair = byYear.get(year) ?? null;
    const actual = figureText(pair?.actual ?? null);
    return markup`<tr><th scope="row">${yearHeader(year, context).replaceAll('\n', '')}</th>
<td class="number">${figureText(pair?.target ?? null)}</td><td class="number">${actual}</td></tr>`;
  });
  const words = wordsOf(published, context);
  const { target, actual } = comparedTexts(published);
  const remark = remarks(achievement, context);
  const standing = [
    { name: t('report.achievement.baseline'), text: figureText(indicator.baseline) },
    { name: t('report.achievement.judged-year'), text: yearOf(published, context) },
    { name: t('publication.overview.target'), text: target },
    { name: t('publication.overview.actual'), text: actual },
    { name: t('publication.ratio'), text: rateText(achievement.ratioToTarget) },
    { name: t('publication.progress'), text: rateText(achievement.progressFromBaseline) },
    { name: t('report.achievement.remarks'), text: remark },
    ...(['effect', 'policy', 'reason', 'cause', 'review'] as const).map((field) => ({
      name: t(`publication.field.${field}`),
      text: words[field],
    })),
  ].filter(({ text }) => text !== '' && text !== NOTHING);
  return markup`<article>
<h4>${String(index + 1)}. ${indicator.label} <span class="state ${achievement.state}">${stateWord(achievement.state, context)}</span></h4>
${list(standing)}
${table(
  t('publication.html.years', { label: indicator.label }),
  [t('publication.html.year'), t('publication.overview.target'), t('publication.overview.actual')],
  rows,
)}
${yearsChart(published.judged, context)}
</article>`;
}

function form({ projects, indicators, facts }: PublishedPlan, context: ReportContext): Markup {
  const { t } = context;
  const programme = facts.find(({ key }) => key === 'programme')?.text ?? '';
  const keys = [
    'number',
    'name',
    'programme',
    'amount',
    'indicator',
    'target',
    'unit',
    'month',
    'actual',
    'effect',
    'review',
    'policy',
    'reason',
  ] as const;
  const rows = projects.flatMap((project, number) => {
    const own = project.indicators.flatMap((index) => indicators[index] ?? []);
    const said = projectWords(project, own, programme, context);
    const once = (text: string, at: number): Markup =>
      at > 0 ? markup`` : markup`<td rowspan="${String(own.length)}">${text}</td>`;
    return own.map((each, at) => {
      const { indicator } = each.judged;
      const { target, actual } = comparedTexts(each, false);
      const month = yearOf(each, context);
      return markup`<tr>${once(String(number + 1), at)}${once(said.name, at)}${once(said.programme, at)}${once(said.amount, at)}
<th scope="row">${indicator.label}</th><td class="number">${target}</td><td>${indicator.unit?.symbol ?? NOTHING}</td><td>${month}</td><td class="number">${actual}</td>
${once(said.effect, at)}${once(said.review, at)}${once(said.policy, at)}${once(said.reason, at)}</tr>`;
    });
  });
  return table(
    t('publication.form').replace(/^\d\s*/, ''),
    keys.map((key) => t(`publication.form.${key}`)),
    rows,
    'wide',
  );
}
