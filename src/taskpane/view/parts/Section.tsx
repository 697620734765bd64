import type { ReactNode } from "react";
import { useStyles } from "./styles";

interface SectionProps {
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A titled part of the pane. */
export function Section({ title, className, children }: SectionProps) {
  const styles = useStyles();
  return (
    <section aria-label={title} className={className}>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
}
