import { useTexts } from "../parts/language";
import { Missing } from "../parts/Missing";
import { useFetched } from "../parts/useFetched";
import type { ComposedProps } from "./ComposedArithmetic";
import type { IndicatorProps } from "./IndicatorArithmetic";
import type { SchoolFigureProps } from "./SchoolFigure";

const fetchArithmetic = () => import("./shown");

/** The arithmetic, fetched when a figure is first opened. */
function useArithmetic() {
  const fetched = useFetched(fetchArithmetic);
  const { fetching } = useTexts().tabs;
  if (fetched.kind === "there") return { parts: fetched.part, instead: null };
  const instead =
    fetched.kind === "fetching" ? (
      <p role="status">{fetching}</p>
    ) : (
      <Missing detail={fetched.detail} onAgain={fetched.again} />
    );
  return { parts: null, instead };
}

/** How the mean or the coefficient of an indicator came about. */
export function IndicatorFigure(props: IndicatorProps) {
  const { parts, instead } = useArithmetic();
  return parts === null ? instead : <parts.IndicatorArithmetic {...props} />;
}

/** How the composite coefficient came about. */
export function ComposedFigure(props: ComposedProps) {
  const { parts, instead } = useArithmetic();
  return parts === null ? instead : <parts.ComposedArithmetic {...props} />;
}

/** How the figure of one school came about. */
export function SchoolsFigure(props: SchoolFigureProps) {
  const { parts, instead } = useArithmetic();
  return parts === null ? instead : <parts.SchoolFigure {...props} />;
}
