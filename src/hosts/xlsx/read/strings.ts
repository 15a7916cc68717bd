import { elementText, parseXml } from './xml';

/** Reads the shared strings in their order: rich text runs joined, furigana (`rPh`) left out. */
export function readSharedStrings(xml: string, part: string): string[] {
  const strings: string[] = [];
  const text = new RichText();
  parseXml(xml, part, {
    open(name, attributes) {
      if (name === 'si') text.clear();
      else text.open(name, attributes['xml:space']);
    },
    text(piece) {
      text.add(piece);
    },
    close(name) {
      if (name === 'si') strings.push(text.value);
      else text.close(name);
    },
  });
  return strings;
}

/** Collects the text of an `si` or `is` element from what happens inside it. */
export class RichText {
  value = '';
  private piece: string | null = null;
  private space: string | undefined;
  private inFurigana = false;

  clear(): void {
    this.value = '';
  }

  open(name: string, space: string | undefined): void {
    if (name === 'rPh') {
      this.inFurigana = true;
    } else if (name === 't' && !this.inFurigana) {
      this.piece = '';
      this.space = space;
    }
  }

  add(text: string): void {
    if (this.piece !== null) this.piece += text;
  }

  close(name: string): void {
    if (name === 'rPh') {
      this.inFurigana = false;
    } else if (name === 't' && this.piece !== null) {
      this.value += elementText(this.piece, this.space);
      this.piece = null;
    }
  }
}
