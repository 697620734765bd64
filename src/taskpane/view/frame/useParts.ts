import { useFetched, type Fetched } from "../parts/useFetched";

/** The settings, and what a check and a fill show. All this is fetched once the pane is there, so that the pane is there sooner. */
async function fetchParts() {
  const [{ Checked }, { Claims }, { Preview }, { Filled, Restored }, { SettingsFields }, { Pointing }] =
    await Promise.all([
      import("../checked/Checked"),
      import("../result/Claims"),
      import("../fill/Preview"),
      import("../fill/Outcome"),
      import("./SettingsFields"),
      import("../pointing/Pointing"),
    ]);
  return { Checked, Claims, Preview, Filled, Restored, SettingsFields, Pointing };
}

export type Parts = Awaited<ReturnType<typeof fetchParts>>;
export type PartsState = Fetched<Parts>;

/** The parts as soon as they are there. */
export function useParts(): PartsState {
  return useFetched(fetchParts);
}
