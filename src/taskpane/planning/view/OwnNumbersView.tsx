import { Button } from "@fluentui/react-components";
import type { OverviewStage, Survey, Trial } from "../../../assessment";
import { Section } from "../../view/parts/Section";
import { useStyles } from "../../view/parts/styles";
import { Later } from "../parts/Later";
import { usePlanningStyles } from "../parts/styles";
import { usePlanningTexts } from "../parts/texts";
import { isUntouched, trialOf, type OwnNumbers } from "../state/ownNumbers";
import type { PlanningAction } from "../state/reducer";
import { OwnTable } from "./OwnTable";
import { Structures } from "./Structures";

interface OwnNumbersProps {
  readonly overview: readonly OverviewStage[];
  readonly survey: Survey;
  readonly own: OwnNumbers;
  readonly isWorking: boolean;
  readonly dispatch: (action: PlanningAction) => void;
  readonly onTry: (trial: Trial) => void;
}

/** What-if: own numbers, mergers and closures. */
export function OwnNumbersView({ overview, survey, own, isWorking, dispatch, onTry }: OwnNumbersProps) {
  const styles = useStyles();
  const { row } = usePlanningStyles();
  const texts = usePlanningTexts();
  const trial = trialOf(own, overview);
  const everySchool = overview.flatMap(({ schools }) => schools);
  const untouched = isUntouched(own);
  return (
    <Section title={texts.own}>
      <p className={styles.quiet}>{texts.ownHint}</p>
      <OwnTable
        survey={survey}
        own={own}
        onTotal={(typed) => {
          dispatch({ type: "totalTyped", typed });
        }}
        onPupils={(typed) => {
          dispatch({ type: "pupilsTyped", typed });
        }}
      />
      <Later title={texts.structure}>
        <Structures
          schools={overview.find(({ stage }) => stage === survey.stage)?.schools ?? []}
          everySchool={everySchool}
          structures={own.structures}
          onAdd={(structure) => {
            dispatch({ type: "structureAdded", structure });
          }}
          onRemove={(from) => {
            dispatch({ type: "structureRemoved", from });
          }}
        />
      </Later>
      <div className={row}>
        <Button
          appearance="primary"
          disabledFocusable={untouched || trial === null || isWorking}
          onClick={() => {
            if (!untouched && trial !== null && !isWorking) onTry(trial);
          }}
        >
          {texts.try}
        </Button>
        <Button
          disabledFocusable={untouched}
          onClick={() => {
            dispatch({ type: "ownReset" });
          }}
        >
          {texts.reset}
        </Button>
      </div>
    </Section>
  );
}
