import type { Frame } from 'playwright-core';

/** Size in pixels of the smallest text that is shown. */
export function smallestText(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let least = Number.POSITIVE_INFINITY;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || node.textContent?.trim() === '' || parent.getClientRects().length === 0)
        continue;
      // Text in a drawing is scaled with it.
      const svg = parent.closest('svg');
      const scale = svg === null ? 1 : svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      least = Math.min(least, Number.parseFloat(getComputedStyle(parent).fontSize) * scale);
    }
    return least;
  });
}
