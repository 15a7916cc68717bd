import type { Finding, Severity } from './finding';

/** How many findings there are of each severity; accepted ones are counted apart. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly accepted: number;
}

export const NO_FINDINGS: Counts = { error: 0, warning: 0, info: 0, accepted: 0 };

/** Counts of the findings that nobody accepted, and of those accepted. */
export function countFindings(findings: readonly Finding[]): Counts {
  const open = findings.filter(({ accepted }) => accepted === null);
  const count = (severity: Severity): number =>
    open.filter((finding) => finding.severity === severity).length;
  return {
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    accepted: findings.length - open.length,
  };
}

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    error: a.error + b.error,
    warning: a.warning + b.warning,
    info: a.info + b.info,
    accepted: a.accepted + b.accepted,
  };
}
