import { Button } from "@fluentui/react-components";
import { useTexts } from "../../view/parts/language";
import { Message } from "../../view/parts/Message";
import { useStyles } from "../../view/parts/styles";
import { usePlanningTexts } from "../parts/texts";
import type { PlanningState, Work } from "../state/state";

interface WaitingProps {
  readonly state: PlanningState;
  /** The work that is waited for in this place. */
  readonly works: readonly Work[];
  readonly onStop: () => void;
}

/** That something is computed, or why it came to nothing, where it was asked for. */
export function Waiting({ state: { work, problem }, works, onStop }: WaitingProps) {
  const texts = usePlanningTexts();
  const { quiet } = useStyles();
  const { buttons } = useTexts();
  return (
    <div aria-live="polite">
      {work !== null && works.includes(work) ? (
        <p className={quiet}>
          {texts.working}{" "}
          <Button size="small" data-action="stop-planning" onClick={onStop}>
            {buttons.cancel}
          </Button>
        </p>
      ) : null}
      {problem !== null && works.includes(problem.work) ? <Message intent="error">{problem.message}</Message> : null}
    </div>
  );
}

/** The way on where nothing else leads to the schools. */
export function Again({ onAgain }: { readonly onAgain: () => void }) {
  const { buttons } = useTexts();
  return (
    <Button data-action="plan-again" onClick={onAgain}>
      {buttons.again}
    </Button>
  );
}
