import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { AssessedFinding } from "../../../assessment";
import { fill } from "../../../messages";
import { unwrittenCount } from "../../findings/said";
import { useController } from "../parts/controller";
import { Message } from "../parts/Message";
import { usePaneState } from "../parts/paneState";
import { useFindingStyles } from "./styles";
import { useFindingsTexts } from "./texts";

/** How many explanations are not in the workbook yet, and the way there. */
export function Waiting({ findings }: { readonly findings: readonly AssessedFinding[] }) {
  const styles = useFindingStyles();
  const texts = useFindingsTexts();
  const controller = useController();
  const { wishes } = usePaneState();
  const count = useMemo(() => unwrittenCount(findings, wishes), [findings, wishes]);
  if (count === 0) return null;
  const { reports } = controller;
  return (
    <Message intent="info">
      <div className={styles.waiting} data-part="waiting">
        <span>{fill(reports ? texts.waiting : texts.waitingHere, { count })}</span>
        {reports ? (
          <Button size="small" data-action="writeExplanations" onClick={() => void controller.showPreview()}>
            {texts.preview}
          </Button>
        ) : null}
      </div>
    </Message>
  );
}
