import { type Language, translator } from '../core/messages/translate';
import { type CheckOptions, type Command, languageOf, parseCommand, UsageError } from './arguments';
import type { CheckContext } from './check-file';
import { runActuals } from './commands/actuals';
import { runBatch } from './commands/batch';
import { runCheck } from './commands/check';
import { runDiff } from './commands/diff';
import { runReport } from './commands/report';
import { runRulesList } from './commands/rules';
import { faultText } from './files/read-input';
import { loadSettings } from './settings-file';
import { EXIT, type ExitStatus, openSession, type Session, type Surroundings } from './surroundings';
import { failureText } from './text/file-text';
import { errStyle } from './commands/check';

/** The whole command line: words in, exit status out. Never throws. */
export async function run(argv: readonly string[], around: Surroundings): Promise<ExitStatus> {
  const language: Language = languageOf(argv);
  const session = openSession(around, translator(language));
  try {
    return await runCommand(parseCommand(argv), session);
  } catch (cause) {
    const { t, err, errPaint } = session;
    if (!(cause instanceof UsageError)) {
      err.write(`${errPaint.error(t('error.internal', { detail: faultText(cause) }))}\n`);
      return EXIT.failure;
    }
    const command = language === 'ja' ? 'tenken --help' : `tenken --help --lang ${language}`;
    err.write(`${errPaint.error(t(cause.key, cause.data))}\n${t('cli.usage.see-help', { command })}\n`);
    return EXIT.failure;
  }
}

async function runCommand(command: Command, session: Session): Promise<ExitStatus> {
  const { out, t, version } = session;
  switch (command.name) {
    case 'help':
      out.write(`${t(`cli.help.${command.topic ?? 'main'}`)}\n`);
      return EXIT.fine;
    case 'version':
      out.write(`tenken ${version}\n`);
      return EXIT.fine;
    case 'rules':
      return runRulesList(command, session);
    case 'diff':
      return runDiff(command, session);
    case 'check':
      return withContext(command.options, session, (context) => runCheck(command, context, session));
    case 'report':
      return withContext(command.options, session, (context) => runReport(command, context, session));
    case 'actuals':
      return withContext(command.options, session, (context) => runActuals(command, context, session));
    case 'batch':
      return withContext(command.options, session, (context) => runBatch(command, context, session));
  }
}

async function withContext(
  options: CheckOptions,
  session: Session,
  action: (context: CheckContext) => ExitStatus | Promise<ExitStatus>,
): Promise<ExitStatus> {
  const loaded = loadSettings(options, session.t);
  if (loaded.ok) {
    const { preset, asOf } = options;
    const given = { ...(preset === null ? {} : { preset }), ...(asOf === null ? {} : { asOf }) };
    return action({ rows: loaded.rows, options: given, today: session.today });
  }
  for (const problem of loaded.problems) {
    session.err.write(failureText(options.settings ?? '', problem, errStyle(session)));
  }
  return EXIT.failure;
}
