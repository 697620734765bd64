import { useState } from "react";
import type { Cleaning } from "../../../assessment";
import type { Location } from "../../../workbook";
import { leftAfter, placeSet } from "../../state/places";

interface Choice {
  /** What is chosen from; with another check the choice begins anew. */
  readonly of: readonly Cleaning[];
  readonly left: readonly Location[];
  /** True once it was handed over. */
  readonly isSent: boolean;
}

interface LeftCleanings extends Pick<Choice, "left" | "isSent"> {
  readonly choose: (changed: readonly Location[], chosen: boolean) => void;
  readonly send: () => void;
}

/** Which of the cleanings the user leaves out. */
export function useLeft(cleanings: readonly Cleaning[]): LeftCleanings {
  const [kept, setChoice] = useState<Choice>({ of: cleanings, left: [], isSent: false });
  const choice = kept.of === cleanings ? kept : { of: cleanings, left: [], isSent: false };
  return {
    left: choice.left,
    isSent: choice.isSent,
    choose: (changed, chosen) => {
      setChoice({ ...choice, left: leftAfter(cleanings, placeSet(choice.left), changed, chosen) });
    },
    send: () => {
      setChoice({ ...choice, isSent: true });
    },
  };
}
