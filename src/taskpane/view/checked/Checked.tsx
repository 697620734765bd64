import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment } from "../../../assessment";
import { fill } from "../../../messages";
import { useTexts } from "../parts/language";
import type { Reveal } from "../parts/PlaceButton";
import { Findings } from "../findings/Findings";
import { PicturesPage } from "./PicturesPage";
import { Recognised } from "./Recognised";
import { Result } from "./Result";

type Page = "findings" | "result" | "pictures" | "recognition";

const PAGES: readonly Page[] = ["findings", "result", "pictures", "recognition"];

const useTabStyles = makeStyles({ row: { flexWrap: "wrap" } });

interface CheckedProps {
  readonly assessment: Assessment;
  readonly onReveal: Reveal;
}

/** What a check found out. */
export function Checked({ assessment, onReveal }: CheckedProps) {
  const [page, setPage] = useState<Page>("findings");
  const styles = useTabStyles();
  const texts = useTexts().tabs;
  return (
    <>
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
        {page === "findings" ? <Findings findings={assessment.findings} /> : null}
        {page === "result" ? <Result assessment={assessment} /> : null}
        {page === "pictures" ? <PicturesPage assessment={assessment} /> : null}
        {page === "recognition" ? <Recognised assessment={assessment} onReveal={onReveal} /> : null}
      </div>
    </>
  );
}
