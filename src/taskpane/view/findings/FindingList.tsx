import { useCallback, useMemo, useRef, type KeyboardEvent } from "react";
import type { AssessedFinding } from "../../../assessment";
import { fill } from "../../../messages";
import type { Grouping } from "../../findings/arrangement";
import { firstOf, grouped, type Numbered } from "../../findings/groups";
import { saidOf, type UnwrittenTexts } from "../../findings/said";
import { useController } from "../parts/controller";
import { rove } from "../parts/rove";
import { Section } from "../parts/Section";
import { useStyles } from "../parts/styles";
import { useShown } from "../parts/useShown";
import { FindingDetails } from "./FindingDetails";
import { FindingItem, type SaidState } from "./FindingItem";
import { useFindingStyles } from "./styles";
import { useFindingsTexts } from "./texts";
import { useFollowing } from "./useFollowing";
import { useGroupName } from "./useGroupName";
import { useLatest } from "./useLatest";
import type { OpenFinding } from "./useOpenFinding";

interface FindingListProps {
  readonly all: readonly AssessedFinding[];
  /** Those that are looked for, most serious first. */
  readonly matching: readonly Numbered[];
  readonly grouping: Grouping;
  readonly unwritten: UnwrittenTexts;
  readonly open: OpenFinding;
}

/**
 * The findings in their groups: one stop of the Tab key, arrow keys inside. Where a key goes to a finding its cell is
 * shown, while the focus stays in the list.
 */
export function FindingList({ all, matching, grouping, unwritten, open }: FindingListProps) {
  const { list: plain } = useStyles();
  const { small } = useFindingStyles();
  const texts = useFindingsTexts();
  const nameOf = useGroupName(grouping);
  const list = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => grouped(matching, grouping), [matching, grouping]);
  const flat = useMemo(() => groups.flatMap(({ findings }) => findings), [groups]);
  const { current, opened, goTo, toggle } = open;
  const { shown, more, showMore } = useShown(flat, () => flat.findIndex(({ at }) => at === current));
  const stop = shown.some(({ at }) => at === current) ? current : shown[0]?.at;
  const follow = useFollowing();
  const go = useGoing(all);

  const focusOn = (at: number): void => {
    const element = list.current?.querySelector(`[data-at="${String(at)}"] [data-part=goto]`);
    if (element instanceof HTMLElement) element.focus();
  };
  const press = useLatest((event: KeyboardEvent, at: number): void => {
    const place = shown.findIndex((one) => one.at === at);
    const next = rove(event.key, place, shown.length);
    const to = next === null ? undefined : shown[next];
    if (to === undefined) return;
    event.preventDefault();
    // The next key finds more below.
    if (next === shown.length - 1) showMore?.();
    if (next === place) return;
    focusOn(to.at);
    follow(to.finding);
  });

  return (
    <div ref={list} role="group" aria-label={texts.list}>
      {shown.length === 0 ? null : <p className={small}>{texts.hint}</p>}
      {firstOf(groups, shown.length).map(({ of, total, findings }) => (
        <Section key={of ?? ""} title={fill(texts.group, { name: nameOf(of), count: total })}>
          <ul className={plain}>
            {findings.map(({ at, finding }) => (
              <FindingItem
                key={at}
                at={at}
                finding={finding}
                said={stateOf(finding, unwritten)}
                withSeverity={grouping !== "severity"}
                isStop={at === stop}
                onFocus={goTo}
                onGo={go}
                onToggle={toggle}
                onPress={press}
              >
                {at === opened ? (
                  <FindingDetails
                    finding={finding}
                    all={all}
                    unwritten={unwritten}
                    onDone={() => {
                      focusOn(at);
                    }}
                  />
                ) : null}
              </FindingItem>
            ))}
          </ul>
        </Section>
      ))}
      {more}
    </div>
  );
}

/** Shows the cell of a finding. */
function useGoing(all: readonly AssessedFinding[]): (at: number) => void {
  const controller = useController();
  return useCallback(
    (at: number) => {
      const { sheet = null, cell = null } = all[at] ?? {};
      if (sheet !== null && cell !== null) void controller.reveal({ sheet, cell });
    },
    [all, controller],
  );
}

function stateOf(finding: AssessedFinding, unwritten: UnwrittenTexts): SaidState | null {
  const said = saidOf(finding, unwritten);
  if (said === null) return null;
  if (said.stale) return "stale";
  return said.isWritten ? "written" : "unwritten";
}
