import { ruleTitle, severityWord } from '../../core/messages/render';
import { RULES } from '../../core/rules';
import type { RuleMeta } from '../../core/rules/rule';
import type { Command } from '../arguments';
import { EXIT, type ExitStatus, type Session } from '../surroundings';
import { padEnd, widthOf } from '../text/width';

/** `tenken rules`: what is checked, from the rules themselves. */
export function runRulesList(
  command: Extract<Command, { readonly name: 'rules' }>,
  session: Session,
): ExitStatus {
  const metas = RULES.map(({ meta }) => meta);
  session.out.write(command.format === 'json' ? rulesJson(metas, session) : rulesText(metas, session));
  return EXIT.fine;
}

function rulesJson(metas: readonly RuleMeta[], { t, version }: Session): string {
  const rules = metas.map(({ id, subject, severities, preset, fixable, source }) => ({
    id,
    subject,
    severities,
    preset,
    fixable,
    source,
    title: ruleTitle(id, t),
  }));
  return `${JSON.stringify({ schemaVersion: 1, tool: { name: 'tenken', version }, rules }, null, 2)}\n`;
}

function rulesText(metas: readonly RuleMeta[], { t, outPaint }: Session): string {
  const idWidth = Math.max(0, ...metas.map(({ id }) => id.length));
  const words = new Map(
    metas.map(({ id, severities }) => [
      id,
      severities.map((severity) => severityWord(severity, t)).join('/'),
    ]),
  );
  const wordWidth = Math.max(0, ...[...words.values()].map(widthOf));
  const lines = metas.map(({ id, severities, preset, fixable }) => {
    const notes = [
      ...(preset === 'strict' ? [t('cli.rules.preset.strict')] : []),
      ...(fixable ? [t('cli.rules.fixable')] : []),
    ];
    const note = notes.length === 0 ? '' : `  ${outPaint.faint(`[${notes.join(t('list.separator'))}]`)}`;
    const word = outPaint[severities[0]](padEnd(words.get(id) ?? '', wordWidth));
    return `${padEnd(id, idWidth)}  ${word}  ${ruleTitle(id, t)}${note}`;
  });
  return `${[...lines, '', t('cli.rules.count', { count: metas.length })].join('\n')}\n`;
}
