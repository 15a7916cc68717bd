import type { ReactElement } from 'react';
import { type AppState, countsOf } from '../app-state';
import { useAppState, usePane } from '../pane-context';
import type { Say } from '../words';
import { Icon } from './icon';
import { ActionButton } from '../actions/action-button';

/** The one place that says how many findings there are, what is going on and what went wrong. */
export function Status(): ReactElement {
  const state = useAppState();
  const { say, store } = usePane();
  const { work, notice, undo } = state;
  const share = work !== null && work.total > 0 ? work.done / work.total : null;
  return (
    <div className="tk-status">
      <div role="status" aria-live="polite" className="tk-status-text">
        <p className="tk-count">
          {(work === null ? countTexts(state, say) : [workText(state, say)]).map((text) => (
            <span key={text}>{text} </span>
          ))}
        </p>
        {notice !== null && (
          <p className={`tk-notice tk-notice-${notice.kind}`}>
            <Icon name={notice.kind === 'success' ? 'check' : notice.kind} />
            <span>{say(notice.key, notice.data)}</span>
          </p>
        )}
      </div>
      {work !== null && (
        <div className="tk-work">
          <progress aria-label={say('pane.progress')} {...(share === null ? {} : { value: share })} />
          <ActionButton id="cancel" />
        </div>
      )}
      {work === null && (notice !== null || undo !== null) && (
        <div className="tk-status-actions">
          {undo !== null && <ActionButton id="undo" />}
          {notice !== null && (
            <button
              type="button"
              className="tk-link"
              onClick={() => store.send({ type: 'notice', notice: null })}
            >
              {say('pane.notice.dismiss')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function workText({ work }: AppState, say: Say): string {
  if (work === null) return '';
  const { step, done, total } = work;
  const words = say(`pane.step.${step}`);
  return total > 1 ? say('pane.step.of', { words, done, total }) : words;
}

/** `確認事項 12件（要修正 3・要確認 4・参考 5）` and `対象: ブック全体`, each kept on one line where it fits. */
function countTexts(state: AppState, say: Say): readonly string[] {
  const { checked, stale, unsaved } = state;
  if (checked === null) return [say('pane.status.none')];
  const { open, bySeverity, accepted } = countsOf(state);
  const { read } = checked.view;
  const scope = say('pane.status.scope', { scope: scopeText(state, say) });
  const parts =
    open > 0
      ? [say('pane.status.count', { count: open, ...bySeverity })]
      : [read.nothing ? say('pane.status.nothing-read') : say('pane.status.clean', { ...read, nothing: '' })];
  if (accepted > 0) parts.push(say('pane.status.accepted', { count: accepted }));
  parts.push(scope);
  if (stale) parts.push(say('pane.status.stale'));
  if (unsaved) parts.push(say('pane.status.unsaved'));
  return parts;
}

function scopeText({ checked }: AppState, say: Say): string {
  if (checked === null) return '';
  const words = say(`pane.scope.${checked.scope}`);
  return checked.area === '' ? words : say('pane.scope.of', { words, area: checked.area });
}
