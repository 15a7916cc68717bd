import { memo, type ReactElement, useEffect, useRef } from 'react';
import type { FindingView } from '../engine/views';
import { useAppState, usePane } from '../pane-context';
import { Icon } from '../shell/icon';
import { FindingDetail } from './finding-detail';

/** One finding of the list; the open one shows everything that is known. */
export function FindingItem({ finding }: { readonly finding: FindingView }): ReactElement {
  const { selected } = useAppState();
  return <Item finding={finding} open={finding.fingerprint === selected} />;
}

interface ItemProps {
  readonly finding: FindingView;
  readonly open: boolean;
}

const Item = memo(function Item({ finding, open }: ItemProps): ReactElement {
  const { controller } = usePane();
  const button = useRef<HTMLButtonElement>(null);
  const { fingerprint, severity, place, what } = finding;
  useEffect(() => {
    if (!open) return;
    // Where the environment scrolls at all; walking by keyboard takes the focus along.
    button.current?.scrollIntoView?.({ block: 'nearest' });
    button.current?.focus({ preventScroll: true });
  }, [open]);
  return (
    <div role="listitem" className={`tk-finding tk-${severity}${open ? ' tk-open' : ''}`}>
      <button
        ref={button}
        type="button"
        className="tk-finding-head"
        aria-expanded={open}
        onClick={() => void controller.open(open ? null : fingerprint)}
      >
        <Icon name={severity} />
        <span className="tk-finding-text">
          <span className="tk-place-text">{place.text}</span>
          <span className="tk-what">{what}</span>
        </span>
      </button>
      {open && <FindingDetail finding={finding} />}
    </div>
  );
});
