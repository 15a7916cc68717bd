import type { ReactElement } from 'react';
import type { PlaceView } from '../engine/views';
import { usePane } from '../pane-context';

/** A cell by its address; pressing it shows the cell in the workbook. */
export function PlaceLink({ place }: { readonly place: PlaceView }): ReactElement {
  const { controller, say } = usePane();
  return (
    <button
      type="button"
      className="tk-link tk-place"
      title={say('pane.action.show-cell')}
      onClick={() => void controller.show(place.cell)}
    >
      {place.text}
    </button>
  );
}
