import { useId, useState } from "react";

/** Which one of several disclosures is open, and what ties each to what it discloses. */
export interface Opened {
  readonly isOpen: (key: string) => boolean;
  /** Whether one of them is. */
  readonly hasOpen: boolean;
  /** Opens one in place of another, or closes it. */
  readonly toggle: (key: string) => void;
  /** The id of what one discloses. */
  readonly panel: (key: string) => string;
}

/** One of several disclosures at a time, all closed at first. */
export function useOpened(): Opened {
  const [opened, setOpened] = useState<string | null>(null);
  const base = useId();
  return {
    isOpen: (key) => opened === key,
    hasOpen: opened !== null,
    toggle: (key) => {
      setOpened(opened === key ? null : key);
    },
    panel: (key) => `${base}-${key}`,
  };
}
