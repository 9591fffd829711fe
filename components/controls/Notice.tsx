import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

interface NoticeProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Read out at once: something of the user's is at risk. */
  readonly isUrgent?: boolean;
}

/** A warning above the list. */
export function Notice({ title, children, isUrgent }: NoticeProps) {
  return (
    <section class="note warn" role={isUrgent === true ? 'alert' : undefined}>
      <Icon name="alert" />
      <div>
        <h2>{title}</h2>
        <div>{children}</div>
      </div>
    </section>
  );
}
