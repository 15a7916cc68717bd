import { HostError, type HostErrorCode } from '../ports';

/** What an error of Office.js means for the work in hand; `busy` passes by itself, as the edit mode does. */
export type Trouble = HostErrorCode | 'busy';

/**
 * Codes of `OfficeExtension.Error`. Not all of them stand in `Excel.ErrorCodes`: those of the transport are the
 * library's own.
 */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  InvalidOperationInCellEditMode: 'edit-mode',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  ActivityLimitReached: 'throttled',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  InvalidOrTimedOutSession: 'session-lost',
  ConnectionFailure: 'session-lost',
  Timeout: 'session-lost',
  RequestAborted: 'session-lost',
  AccessDenied: 'protected-sheet',
  ItemNotFound: 'sheet-gone',
  InvalidReference: 'sheet-gone',
};

/** Null for an error that is not Office's: a mistake in this program, to be thrown on. */
export function troubleOf(error: unknown): Trouble | null {
  if (error instanceof HostError) return error.code;
  const code = (error as { readonly code?: unknown } | null)?.code;
  if (typeof code !== 'string') return null;
  return TROUBLES[code] ?? 'failed';
}

/** The error for the caller; errors that are not Office's stay what they are. */
export function toHostError(error: unknown, sheet?: string): unknown {
  if (error instanceof HostError) return error;
  const trouble = troubleOf(error);
  if (trouble === null) return error;
  return new HostError(trouble === 'busy' ? 'failed' : trouble, {
    cause: error,
    ...(sheet === undefined ? {} : { sheet }),
  });
}

export function isTrouble(error: unknown, trouble: Trouble): boolean {
  return troubleOf(error) === trouble;
}

/** Whether a request was too large to be looked at; where only its answer was, its work may be done. */
export function isRefusedForSize(error: unknown): boolean {
  const cause = error instanceof HostError ? error.detail.cause : error;
  return (cause as { readonly code?: unknown } | null)?.code === 'RequestPayloadSizeLimitExceeded';
}
