import { Tab, TabList } from "@fluentui/react-components";
import { useId, useState } from "react";
import { PICTURES, type Language } from "../../messages";
import type { Stage } from "../../standards";
import { Choices } from "./Choices";
import { Coefficients } from "./coefficients/Coefficients";
import { DotPlot } from "./dots/DotPlot";
import { HeatMap } from "./heat/HeatMap";
import { Lorenz } from "./lorenz/Lorenz";
import { usePictureStyles } from "./parts/styles";
import { PicturesLanguage } from "./parts/texts";
import type { PictureSource } from "./source/types";

type PictureKind = "coefficients" | "heat" | "dots" | "lorenz";

const KINDS: readonly PictureKind[] = ["coefficients", "heat", "dots", "lorenz"];

interface PictureBookProps {
  readonly source: PictureSource;
  readonly language: Language;
}

/** One picture at a time. What is chosen of stages and indicators holds for all of them. */
export function PictureBook({ source, language }: PictureBookProps) {
  const styles = usePictureStyles();
  const texts = PICTURES[language];
  const id = useId();
  const [kind, setKind] = useState<PictureKind>("coefficients");
  const [stageChosen, setStage] = useState<Stage | null>(null);
  const [indicatorChosen, setIndicator] = useState<string | null>(null);

  const stage = source.stages.find((each) => each.stage === stageChosen) ?? source.stages[0];
  const indicator = stage?.indicators.find((each) => each.id === indicatorChosen) ?? stage?.indicators[0];
  if (stage === undefined || indicator === undefined) return <p className={styles.paragraph}>{texts.noStages}</p>;

  return (
    <PicturesLanguage value={language}>
      <div className={styles.root}>
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={kind}
          aria-label={texts.title}
          onTabSelect={(_, { value }) => {
            setKind(KINDS.find((each) => each === value) ?? "coefficients");
          }}
        >
          {KINDS.map((each) => (
            <Tab key={each} value={each} id={`${id}-${each}`} aria-controls={`${id}-panel`}>
              {texts[each].tab}
            </Tab>
          ))}
        </TabList>
        <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${kind}`}>
          {kind === "coefficients" ? null : (
            <Choices
              stages={source.stages}
              stage={stage}
              indicator={kind === "heat" ? null : indicator}
              onStage={setStage}
              onIndicator={setIndicator}
            />
          )}
          {kind === "coefficients" ? <Coefficients source={source} /> : null}
          {kind === "heat" ? <HeatMap key={stage.stage} stage={stage} /> : null}
          {kind === "dots" ? <DotPlot stage={stage} indicator={indicator} /> : null}
          {kind === "lorenz" ? <Lorenz stage={stage} indicator={indicator} /> : null}
        </div>
      </div>
    </PicturesLanguage>
  );
}
