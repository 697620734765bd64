import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment, Cleaning } from "../../../assessment";
import { fill } from "../../../messages";
import type { CleanResult } from "../../state/state";
import { Cleanings } from "../cleaning/Cleanings";
import { TakeAwayMenu } from "../../takeaway/TakeAwayMenu";
import { useTexts } from "../parts/language";
import type { Reveal } from "../parts/PlaceButton";
import { Findings } from "../findings/Findings";
import { Incomplete } from "../findings/Incomplete";
import { PicturesPage } from "./PicturesPage";
import { PlanningPage } from "./PlanningPage";
import { Recognised } from "./Recognised";
import { unconfirmedOf } from "../../state/confirmation";
import { Confirmed } from "../result/Confirmed";
import { Result } from "../result/Result";

type Page = "findings" | "result" | "pictures" | "planning" | "recognition";

const PAGES: readonly Page[] = ["findings", "result", "pictures", "planning", "recognition"];

const useTabStyles = makeStyles({ row: { flexWrap: "wrap" } });

interface CheckedProps {
  readonly assessment: Assessment;
  /** Claimed concessions that the user has confirmed. */
  readonly confirmed: ReadonlySet<string>;
  readonly cleanings: readonly Cleaning[];
  readonly cleaned: CleanResult | null;
  readonly onReveal: Reveal;
}

/** What a check found out. */
export function Checked({ assessment, cleanings, cleaned, confirmed, onReveal }: CheckedProps) {
  const [page, setPage] = useState<Page>("findings");
  const styles = useTabStyles();
  const texts = useTexts().tabs;
  const claims = unconfirmedOf(assessment, confirmed);
  return (
    <>
      <Cleanings cleanings={cleanings} cleaned={cleaned} onReveal={onReveal} />
      <TakeAwayMenu
        onPlan={() => {
          setPage("planning");
        }}
      />
      <TabList reserveSelectedTabSpace={false} className={styles.row} size="small" selectedValue={page}>
        {PAGES.map((each) => (
          <Tab
            key={each}
            value={each}
            id={`tab-${each}`}
            aria-controls="tab-panel"
            onClick={() => {
              setPage(each);
            }}
          >
            {fill(texts[each], { count: assessment.findings.length })}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${page}`}>
        {page === "findings" ? (
          <>
            <Incomplete
              assessment={assessment}
              onRecognition={() => {
                setPage("recognition");
                // The button goes with its tab; the focus must not go with it.
                document.getElementById("tab-recognition")?.focus();
              }}
            />
            <Findings findings={assessment.findings} />
          </>
        ) : null}
        {page === "result" || page === "pictures" || page === "planning" ? (
          <Confirmed key={page} claims={claims} onReveal={onReveal}>
            {page === "result" ? <Result assessment={assessment} onReveal={onReveal} /> : null}
            {page === "pictures" ? <PicturesPage assessment={assessment} /> : null}
            {page === "planning" ? <PlanningPage /> : null}
          </Confirmed>
        ) : null}
        {page === "recognition" ? <Recognised assessment={assessment} onReveal={onReveal} /> : null}
      </div>
    </>
  );
}
