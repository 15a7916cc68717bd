/** What Univer's controls are called by screen readers. */
export interface ControlNames {
  readonly cells: string;
  readonly formulaBar: string;
  readonly editor: string;
  readonly nameBox: string;
  readonly names: string;
  readonly sheets: string;
  readonly tabs: string;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
  readonly stop: string;
  readonly side: string;
}

type Change = readonly [selector: string, change: (element: HTMLElement, names: ControlNames) => void];

const ZOOM_HANDLE = 'footer button[role="handle"], footer button[role="slider"]';
const LEAST_ZOOM = 10;
const MOST_ZOOM = 400;

const CHANGES: readonly Change[] = [
  ['[data-u-comp="defined-name"] input', named('nameBox')],
  ['[data-u-comp="defined-name"] a[aria-haspopup]', named('names', 'button')],
  ['[id^="univer-sheet-main-canvas"]', canvas('cells', '0')],
  // Univer itself puts the keyboard there when something is written.
  ['[data-range-selector] #univer-doc-main-canvas', canvas('editor', '-1')],
  ['[data-u-comp="formula-bar"] canvas', canvas('formulaBar', '-1')],
  ['[data-u-comp="slide-tab-bar"]', named('tabs')],
  ['[data-u-comp="slide-tab-item"] > div', readable],
  ['footer [data-slot="dropdown-menu-trigger"]', sheetList],
  ['header .univer-mx-2 > button', named('stop')],
  [ZOOM_HANDLE, zoom],
  // Side bars that are never opened are no landmarks.
  ['aside', (element) => set(element, 'role', 'none')],
  ['[data-u-comp="sidebar"]', sideBar],
  // Two live regions of one name; without a name a section is no landmark.
  ['section[aria-live]', (element) => element.removeAttribute('aria-label')],
];

/**
 * Names the controls of Univer 0.25 that have no name, and mends roles that are none. Univer draws them anew when it
 * likes: they are looked at again before the page is painted. One attribute of one element is set by one change only.
 */
export function nameControls(container: HTMLElement, names: ControlNames): void {
  let isWaiting = false;
  const look = (): void => {
    isWaiting = false;
    for (const [selector, change] of CHANGES) {
      for (const element of container.querySelectorAll<HTMLElement>(selector)) change(element, names);
    }
  };
  const observer = new MutationObserver(() => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(look);
  });
  observer.observe(container, {
    subtree: true,
    childList: true,
    attributeFilter: ['role', 'tabindex', 'aria-label', 'aria-expanded', 'style'],
  });
  look();
}

/** Only what differs is set, else the observer would never come to rest. */
function set(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}

function named(name: keyof ControlNames, role?: string): Change[1] {
  return (element, names) => {
    if (role !== undefined) set(element, 'role', role);
    set(element, 'aria-label', names[name]);
  };
}

function canvas(name: keyof ControlNames, tabIndex: string): Change[1] {
  return (element, names) => {
    set(element, 'role', 'img');
    set(element, 'aria-label', names[name]);
    // Univer has 1, which goes before everything else on the page.
    set(element, 'tabindex', tabIndex);
  };
}

/** The menu's state stands on an element without a role, around the button. */
function sheetList(element: HTMLElement, names: ControlNames): void {
  const button = element.querySelector('button');
  if (button === null) return;
  for (const attribute of ['aria-haspopup', 'aria-expanded']) {
    const value = element.getAttribute(attribute);
    if (value === null) continue;
    set(button, attribute, value);
    element.removeAttribute(attribute);
  }
  set(button, 'aria-label', names.sheets);
}

function zoom(handle: HTMLElement, names: ControlNames): void {
  const track = handle.parentElement;
  const slider = track?.parentElement;
  if (track == null || slider == null) return;
  set(track, 'role', 'none');
  const percent = Number.parseInt(slider.parentElement?.textContent ?? '', 10);
  set(handle, 'role', 'slider');
  set(handle, 'aria-label', names.zoom);
  set(handle, 'aria-valuemin', String(LEAST_ZOOM));
  set(handle, 'aria-valuemax', String(MOST_ZOOM));
  set(handle, 'aria-valuenow', String(Number.isNaN(percent) ? 100 : percent));
  // It knows the mouse only; the buttons on both sides do the same by keyboard.
  set(handle, 'tabindex', '-1');
  const reset = track.querySelector('a');
  if (reset !== null) set(reset, 'aria-label', names.zoomReset);
  if (slider.previousElementSibling !== null) set(slider.previousElementSibling, 'aria-label', names.zoomOut);
  if (slider.nextElementSibling !== null) set(slider.nextElementSibling, 'aria-label', names.zoomIn);
}

function sideBar(element: HTMLElement, names: ControlNames): void {
  set(element, 'role', 'group');
  set(element, 'aria-label', names.side);
  element.removeAttribute('aria-expanded');
}

/** Univer's choice between black and white on a coloured tab is not always the one that is easier to read. */
function readable(element: HTMLElement): void {
  const tab = element.parentElement;
  const ground = [element, tab].map((each) => each?.style.backgroundColor ?? '').find((each) => each !== '');
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(ground ?? '');
  const text = element.querySelector('span');
  if (text === null) return;
  const color = parts === null ? '' : textOn(parts.slice(1, 4).map(Number));
  if (text.style.color !== color) text.style.color = color;
}

/** Black or white, by WCAG 2's relative luminance: one of them always has a contrast above 4.5. */
function textOn(rgb: readonly number[]): 'black' | 'white' {
  const [red = 0, green = 0, blue = 0] = rgb.map((each) => {
    const share = each / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? 'black' : 'white';
}
