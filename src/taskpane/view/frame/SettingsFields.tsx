import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { Settings } from "../../../assessment";
import { isStandardId, knownProvinces, STANDARD_IDS } from "../../../standards";
import { Choice } from "../parts/Choice";
import { useTexts } from "../parts/language";

const useFieldStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "8px", paddingBottom: "8px" },
});

export interface SettingsFieldsProps {
  readonly settings: Settings;
  readonly disabled: boolean;
  readonly onChoose: (chosen: Partial<Settings>) => void;
}

/** By what is judged, and in which language. */
export function SettingsFields({ settings, disabled, onChoose }: SettingsFieldsProps) {
  const styles = useFieldStyles();
  const texts = useTexts().settings;
  const { standard, province, language, replaceFormulas } = settings;
  return (
    <div className={styles.fields}>
      <Choice
        label={texts.standard}
        disabled={disabled}
        value={standard ?? ""}
        options={[["", texts.asRecognised], ...STANDARD_IDS.map((id) => [id, texts.standards[id]] as const)]}
        onChange={(value) => {
          onChoose({ standard: isStandardId(value) ? value : null });
        }}
      />
      <Choice
        label={texts.province}
        disabled={disabled}
        value={province ?? ""}
        options={[["", texts.national], ...knownProvinces().map((name) => [name, name] as const)]}
        onChange={(value) => {
          onChoose({ province: value === "" ? null : value });
        }}
      />
      <Choice
        label={texts.language}
        disabled={disabled}
        value={language}
        options={[
          ["zh", texts.languages.zh],
          ["en", texts.languages.en],
        ]}
        onChange={(value) => {
          onChoose({ language: value === "en" ? "en" : "zh" });
        }}
      />
      <Checkbox
        disabled={disabled}
        label={texts.replaceFormulas}
        checked={replaceFormulas}
        onChange={(_, { checked }) => {
          onChoose({ replaceFormulas: checked === true });
        }}
      />
    </div>
  );
}
