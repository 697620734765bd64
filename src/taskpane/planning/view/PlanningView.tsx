import type { PlanRequest, Subject, Trial } from "../../../assessment";
import { fill, WORDS } from "../../../messages";
import { useLanguage } from "../../view/parts/language";
import { Message } from "../../view/parts/Message";
import { Section } from "../../view/parts/Section";
import { useStyles } from "../../view/parts/styles";
import { usePlanningTexts } from "../parts/texts";
import type { PlanningAction } from "../state/reducer";
import { isLeftOff, requestOf, type PlanningState } from "../state/state";
import { Effects } from "./Effects";
import { OwnNumbersView } from "./OwnNumbersView";
import { PlanFormView } from "./PlanFormView";
import { PlanResult, PlanSentence } from "./PlanResult";
import { SubjectChoice } from "./SubjectChoice";
import { SurveyTable } from "./SurveyTable";
import { Again, Waiting } from "./Waiting";

export interface PlanningViewProps {
  readonly state: PlanningState;
  readonly dispatch: (action: PlanningAction) => void;
  readonly onChoose: (subject: Subject) => void;
  /** Looks again for what was stopped or failed before its schools came. */
  readonly onAgain: () => void;
  readonly onPlan: (request: PlanRequest) => void;
  readonly onTry: (trial: Trial) => void;
  readonly onExport: (request: PlanRequest) => void;
  readonly onStop: () => void;
}

/** The planning as it stands: the indicator, its schools, the plan, own numbers, and what each of them does. */
export function PlanningView(props: PlanningViewProps) {
  const { state, dispatch, onChoose, onAgain, onStop } = props;
  const { overview, subject, survey, own, result, work } = state;
  const styles = useStyles();
  const texts = usePlanningTexts();
  return (
    <>
      <p className={styles.quiet}>{texts.introduction}</p>
      <Gone schools={state.gone} />
      {overview === null || subject === null ? null : (
        <SubjectChoice overview={overview} subject={subject} onChoose={onChoose} />
      )}
      <Waiting state={state} works={["open", "survey"]} onStop={onStop} />
      {isLeftOff(state) ? <Again onAgain={onAgain} /> : null}
      {survey === null || overview === null ? null : (
        <>
          <SurveyTable survey={survey} />
          <PlanPart {...props} survey={survey} />
          <OwnNumbersView
            overview={overview}
            survey={survey}
            own={own}
            isWorking={work !== null}
            dispatch={dispatch}
            onTry={props.onTry}
          />
          <Waiting state={state} works={["try"]} onStop={onStop} />
          {result === null ? null : (
            <div aria-live="polite">
              <Effects title={texts.effectsOfOwn} effects={result} />
            </div>
          )}
        </>
      )}
    </>
  );
}

/** Whose own numbers a new check left without a school, said aloud as it happens. */
function Gone({ schools }: { readonly schools: readonly string[] }) {
  const { list } = WORDS[useLanguage()];
  const { ownGone } = usePlanningTexts();
  return (
    <div aria-live="polite" data-part="gone">
      {schools.length === 0 ? null : (
        <Message intent="warning">{fill(ownGone, { schools: schools.join(list) })}</Message>
      )}
    </div>
  );
}

type PlanPartProps = PlanningViewProps & { readonly survey: NonNullable<PlanningState["survey"]> };

/** What is asked of a plan, the plan, and its effects. */
function PlanPart({ state, survey, dispatch, onPlan, onExport, onStop }: PlanPartProps) {
  const { form, answer, work } = state;
  const effects = answer?.effects ?? null;
  const texts = usePlanningTexts();
  const request = requestOf(survey, form);
  return (
    <Section title={texts.plan}>
      <PlanFormView
        survey={survey}
        form={form}
        isWorking={work !== null}
        onChange={(changed) => {
          dispatch({ type: "formChanged", changed });
        }}
        onPlan={() => {
          onPlan(request);
        }}
      />
      <Waiting state={state} works={["plan", "export"]} onStop={onStop} />
      <div aria-live="polite">
        {answer === null ? null : answer.outcome.possible ? (
          <PlanSentence plan={answer.outcome.plan} survey={survey} />
        ) : (
          <Message intent="warning">{answer.outcome.message}</Message>
        )}
      </div>
      {answer?.outcome.possible === true ? (
        <PlanResult
          plan={answer.outcome.plan}
          survey={survey}
          isWorking={work !== null}
          onExport={() => {
            onExport(request);
          }}
        />
      ) : null}
      {effects === null || effects.schools.length === 0 ? null : (
        <Effects title={texts.effectsOfPlan} effects={effects} />
      )}
    </Section>
  );
}
