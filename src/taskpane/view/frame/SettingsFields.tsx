import { Checkbox, Field, makeStyles } from "@fluentui/react-components";
import type { Settings } from "../../../assessment";
import { isStandardId, knownProvinces, STANDARD_IDS } from "../../../standards";
import { useTexts } from "../parts/language";
import { LOOK } from "../parts/look";

const useFieldStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "8px", paddingBottom: "8px" },
  select: {
    width: "100%",
    minHeight: "32px",
    padding: "0 8px",
    border: `1px solid ${LOOK.border}`,
    borderRadius: LOOK.radius,
    backgroundColor: LOOK.background,
    color: LOOK.text,
    font: "inherit",
  },
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

interface ChoiceProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly value: string;
  /** Value and text of each. */
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

/** One of several, by the browser's own list. */
function Choice({ label, disabled, value, options, onChange }: ChoiceProps) {
  const styles = useFieldStyles();
  return (
    <Field label={label}>
      <select
        className={styles.select}
        disabled={disabled}
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
