import { Checkbox } from "@fluentui/react-components";
import type { Ref } from "react";
import { WORDS } from "../../../messages";
import type { Arrangement } from "../../findings/arrangement";
import { Choice } from "../parts/Choice";
import { useLanguage } from "../parts/language";
import { useFindingStyles } from "./styles";
import { useFindingsTexts } from "./texts";

interface FindingToolsProps {
  /** The field that is searched by. */
  readonly search: Ref<HTMLInputElement>;
  readonly arrangement: Arrangement;
  readonly onArrange: (arrangement: Arrangement) => void;
}

/**
 * What is looked for in the list, and how it is put together. The search is the browser's own field: Fluent's would bring
 * the table of all tokens into the first load.
 */
export function FindingTools({ search, arrangement, onArrange }: FindingToolsProps) {
  const styles = useFindingStyles();
  const texts = useFindingsTexts();
  const { severity, stage } = WORDS[useLanguage()];
  const { groupings, all } = texts;
  const change = (changed: Partial<Arrangement>): void => {
    onArrange({ ...arrangement, ...changed });
  };
  return (
    <div role="search" className={styles.tools}>
      <label className={styles.search}>
        {texts.search}
        <input
          ref={search}
          type="search"
          className={styles.entry}
          data-part="search"
          placeholder={texts.searchHint}
          value={arrangement.search}
          onChange={({ target }) => {
            change({ search: target.value });
          }}
        />
      </label>
      <div className={styles.choice}>
        <Choice
          label={texts.grouping}
          value={arrangement.grouping}
          options={[
            ["severity", groupings.severity],
            ["school", groupings.school],
            ["rule", groupings.rule],
            ["sheet", groupings.sheet],
          ]}
          onChange={(grouping) => {
            change({ grouping });
          }}
        />
      </div>
      <div className={styles.choice}>
        <Choice
          label={texts.severity}
          value={arrangement.severity}
          options={[
            ["all", all],
            ["mustFix", severity.mustFix],
            ["explain", severity.explain],
          ]}
          onChange={(chosen) => {
            change({ severity: chosen });
          }}
        />
      </div>
      <div className={styles.choice}>
        <Choice
          label={texts.stage}
          value={arrangement.stage}
          options={[
            ["all", all],
            ["primary", stage.primary],
            ["junior", stage.junior],
            ["none", texts.noStage],
          ]}
          onChange={(chosen) => {
            change({ stage: chosen });
          }}
        />
      </div>
      <Checkbox
        className={styles.check}
        label={texts.unexplained}
        checked={arrangement.unexplained}
        onChange={(_, { checked }) => {
          change({ unexplained: checked === true });
        }}
      />
    </div>
  );
}
