import { Button } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useRef } from "react";
import type { AssessedFinding } from "../../../assessment";
import { fill } from "../../../messages";
import { EVERYTHING } from "../../findings/arrangement";
import { isFiltering } from "../../findings/filter";
import { unwrittenTexts } from "../../findings/said";
import { useController } from "../parts/controller";
import { useTexts } from "../parts/language";
import { usePaneState } from "../parts/paneState";
import { FindingList } from "./FindingList";
import { FindingTools } from "./FindingTools";
import { useFindingStyles } from "./styles";
import { useFindingsTexts } from "./texts";
import { useOpenFinding } from "./useOpenFinding";
import { useMatching } from "./useMatching";
import { Waiting } from "./Waiting";

/** Every finding: the tools to choose among them, how many there are, and the list. */
export function Findings({ findings }: { readonly findings: readonly AssessedFinding[] }) {
  const { none } = useTexts().findings;
  const { wishes, arrangement } = usePaneState();
  const controller = useController();
  // The list may be long: what is typed is shown first, and the list follows.
  const deferred = useDeferredValue(arrangement);
  const unwritten = useMemo(() => unwrittenTexts(wishes), [wishes]);
  const open = useOpenFinding(findings);
  const search = useRef<HTMLInputElement>(null);
  const matching = useMatching(findings, deferred, unwritten, open);
  return (
    <>
      <Waiting findings={findings} />
      {findings.length === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <FindingTools
            search={search}
            arrangement={arrangement}
            onArrange={(chosen) => {
              controller.choices.arrange(chosen);
            }}
          />
          <Count
            count={matching.length}
            total={findings.length}
            canClear={isFiltering(deferred)}
            onClear={() => {
              controller.choices.arrange({ ...EVERYTHING, grouping: arrangement.grouping });
              // The button goes, and the focus must not go with it.
              search.current?.focus();
            }}
          />
          <FindingList
            all={findings}
            matching={matching}
            grouping={deferred.grouping}
            unwritten={unwritten}
            open={open}
          />
        </>
      )}
    </>
  );
}

interface CountProps {
  readonly count: number;
  readonly total: number;
  readonly canClear: boolean;
  readonly onClear: () => void;
}

/** How many findings are as they are looked for, said aloud as it changes; where none is, a way out. */
function Count({ count, total, canClear, onClear }: CountProps) {
  const styles = useFindingStyles();
  const texts = useFindingsTexts();
  return (
    <div className={styles.waiting}>
      <p className={styles.small} aria-live="polite" data-part="count">
        {fill(count === 0 ? texts.nothing : texts.count, { count, total })}
      </p>
      {canClear ? (
        <Button size="small" data-action="clearFilter" onClick={onClear}>
          {texts.clear}
        </Button>
      ) : null}
    </div>
  );
}
