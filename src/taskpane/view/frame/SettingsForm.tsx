import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useTexts } from "../parts/language";
import type { SettingsFieldsProps } from "./SettingsFields";
import type { Parts } from "./useParts";

interface SettingsFormProps extends SettingsFieldsProps {
  readonly parts: Parts | null;
}

/**
 * The settings, folded away until they are wanted. A button and no `<summary>`: in Excel on the web office.js moves the
 * focus by itself, and passes over what it does not know.
 */
export function SettingsForm({ parts, ...settings }: SettingsFormProps) {
  const [isOpen, setOpen] = useState(false);
  const fields = useId();
  const texts = useTexts().settings;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={isOpen}
        aria-controls={fields}
        data-action="settings"
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {isOpen ? "▾" : "▸"} {texts.title}
      </Button>
      <div id={fields} hidden={!isOpen}>
        {isOpen && parts !== null ? <parts.SettingsFields {...settings} /> : null}
      </div>
    </>
  );
}
