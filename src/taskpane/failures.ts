import { formatPlace } from './area';
import { HostError } from '../hosts/ports';
import type { Notice } from './app-state';
import { CancelledError } from './engine/client';
import { EngineError } from './engine/protocol';

/** What went wrong, as something to tell: what happened and what to do about it. */
export function noticeOf(cause: unknown): Notice {
  if (cause instanceof CancelledError) return { kind: 'info', key: 'pane.host.cancelled', data: {} };
  if (cause instanceof HostError) {
    const { sheet, cell, cause: inner } = cause.detail;
    return {
      kind: cause.code === 'cancelled' ? 'info' : 'error',
      key: `pane.host.${cause.code}`,
      data: {
        sheet: sheet ?? cell?.sheet ?? '',
        cell: cell === undefined ? '' : formatPlace(cell),
        detail: inner === undefined ? cause.message : textOf(inner),
      },
    };
  }
  if (cause instanceof EngineError) {
    const kind = cause.code === 'fault' ? 'error' : 'info';
    return { kind, key: `pane.engine.${cause.code}`, data: { detail: cause.detail } };
  }
  return { kind: 'error', key: 'pane.engine.fault', data: { detail: textOf(cause) } };
}

function textOf(cause: unknown): string {
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}
