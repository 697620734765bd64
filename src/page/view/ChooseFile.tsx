import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";
import { usePageStyles } from "./look";

const KINDS = ".xlsx,.xlsm,.xls,.csv,.txt,.tsv,.htm,.html";

interface ChooseFileProps extends Pick<ButtonProps, "appearance" | "size"> {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for a file. */
export function ChooseFile({ label, onFiles, ...look }: ChooseFileProps) {
  const styles = usePageStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        {...look}
        data-action="choose"
        onClick={() => {
          input.current?.click();
        }}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        aria-hidden
        tabIndex={-1}
        className={styles.chosen}
        onChange={({ target }) => {
          onFiles(Array.from(target.files ?? []));
          // The same file may be chosen again, changed meanwhile.
          target.value = "";
        }}
      />
    </>
  );
}
