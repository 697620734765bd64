import { useLayoutEffect, useRef, type ReactNode } from "react";
import { usePageStyles } from "./look";

interface ModalProps {
  readonly label: string;
  /** Escape, which has to take it away. */
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/**
 * What has to be answered or waited for before anything else. The browser's own dialog: it keeps the focus inside, and
 * gives it back to where it was.
 */
export function Modal({ label, onCancel, children }: ModalProps) {
  const styles = usePageStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed before it is taken away, or the focus would go with it.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      className={styles.modal}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      {children}
    </dialog>
  );
}
