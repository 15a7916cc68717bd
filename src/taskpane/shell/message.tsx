import type { ReactElement, ReactNode } from 'react';

interface MessageProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** A heading, a few sentences and perhaps something to press, where there is nothing else to show. */
export function Message({ title, text, children }: MessageProps): ReactElement {
  return (
    <section className="tk-message">
      <h2>{title}</h2>
      {text.split('\n').map((line) => (
        <p key={line}>{line}</p>
      ))}
      {children}
    </section>
  );
}
