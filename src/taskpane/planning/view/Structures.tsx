import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { OverviewStage, SchoolNumber } from "../../../assessment";
import { fill } from "../../../messages";
import { useStyles } from "../../view/parts/styles";
import { Choice } from "../../view/parts/Choice";
import { usePlanningStyles } from "../parts/styles";
import { usePlanningTexts } from "../parts/texts";
import type { Structure } from "../state/ownNumbers";

type School = OverviewStage["schools"][number];

interface StructuresProps {
  /** Of the stage that is planned. */
  readonly schools: readonly School[];
  /** Of every stage, for the list of what is to be tried. */
  readonly everySchool: readonly School[];
  readonly structures: readonly Structure[];
  readonly onAdd: (structure: Structure) => void;
  readonly onRemove: (from: SchoolNumber) => void;
}

const NOBODY = "";

/** Schools to be merged or closed. */
export function Structures({ schools, everySchool, structures, onAdd, onRemove }: StructuresProps) {
  const styles = useStyles();
  const texts = usePlanningTexts();
  const list = useRef<HTMLUListElement>(null);
  const nameOf = (school: SchoolNumber): School | undefined => everySchool.find((one) => one.school === school);
  const sentence = ({ action, from, into }: Structure): string => {
    const [leaving, taking] = [nameOf(from), nameOf(into)];
    const names = { from: leaving?.name ?? "", into: taking?.name ?? "", pupils: leaving?.pupils ?? "" };
    return fill(action === "merge" ? texts.merged : texts.closed, names);
  };
  return (
    <>
      <StructureForm schools={schools} structures={structures} onAdd={onAdd} />
      <ul ref={list} tabIndex={-1} className={styles.list} aria-label={texts.structure}>
        {structures.map((structure) => (
          <li key={structure.from} className={styles.paragraph}>
            {sentence(structure)}{" "}
            <Button
              size="small"
              aria-label={fill(texts.removeStructure, { text: sentence(structure) })}
              onClick={() => {
                // The button goes with its line; the focus must not go with it.
                list.current?.focus();
                onRemove(structure.from);
              }}
            >
              {texts.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One school, what becomes of it, and which school takes it in. A school that is gone can neither go again nor take in. */
function StructureForm({ schools, structures, onAdd }: Pick<StructuresProps, "schools" | "structures" | "onAdd">) {
  const styles = usePlanningStyles();
  const texts = usePlanningTexts();
  const [action, setAction] = useState<Structure["action"]>("merge");
  const [from, setFrom] = useState(NOBODY);
  const [into, setInto] = useState(NOBODY);
  const gone = new Set(structures.map((one) => one.from));
  const taking = new Set(structures.map((one) => one.into));
  const there = schools.filter(({ school, pupils }) => pupils !== null && !gone.has(school));
  const options = (offered: readonly School[]): [string, string][] => [
    [NOBODY, texts.choose],
    ...offered.map(({ school, name }): [string, string] => [String(school), name]),
  ];
  const leaving = there.find(({ school }) => String(school) === from && !taking.has(school));
  const receiver = there.find(({ school }) => String(school) === into && String(school) !== from);
  return (
    <div className={styles.form}>
      <Choice
        label={texts.structureSchool}
        value={leaving === undefined ? NOBODY : from}
        options={options(there.filter(({ school }) => !taking.has(school)))}
        onChange={setFrom}
      />
      <Choice
        label={texts.action}
        value={action}
        options={[
          ["merge", texts.actions.merge],
          ["close", texts.actions.close],
        ]}
        onChange={setAction}
      />
      <Choice
        label={texts.receiver}
        value={receiver === undefined ? NOBODY : into}
        options={options(there.filter(({ school }) => String(school) !== from))}
        onChange={setInto}
      />
      <div className={styles.row}>
        <Button
          disabledFocusable={leaving === undefined || receiver === undefined}
          onClick={() => {
            if (leaving === undefined || receiver === undefined) return;
            onAdd({ action, from: leaving.school, into: receiver.school });
            setFrom(NOBODY);
          }}
        >
          {texts.addStructure}
        </Button>
      </div>
    </div>
  );
}
