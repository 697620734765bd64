import { useCallback, useEffect, useState } from "react";

/** The settings, and what a check and a fill show. All this is fetched once the pane is there, so that the pane is there sooner. */
async function fetchParts() {
  const [{ Checked }, { Preview }, { Filled, Restored }, { SettingsFields }] = await Promise.all([
    import("../checked/Checked"),
    import("../fill/Preview"),
    import("../fill/Outcome"),
    import("./SettingsFields"),
  ]);
  return { Checked, Preview, Filled, Restored, SettingsFields };
}

export type Parts = Awaited<ReturnType<typeof fetchParts>>;

/** How far the fetching is. */
export type PartsState =
  | { readonly kind: "fetching" }
  | { readonly kind: "there"; readonly parts: Parts }
  | { readonly kind: "missing"; readonly detail: string; readonly again: () => void };

/** The parts as soon as they are there. */
export function useParts(): PartsState {
  const [parts, setParts] = useState<Parts | null>(null);
  const [detail, setDetail] = useState<string | null>(null);
  const fetchAll = useCallback(() => {
    fetchParts().then(setParts, (error: unknown) => {
      setDetail(error instanceof Error ? error.message : String(error));
    });
  }, []);
  useEffect(fetchAll, [fetchAll]);
  if (parts !== null) return { kind: "there", parts };
  if (detail === null) return { kind: "fetching" };
  const again = (): void => {
    setDetail(null);
    fetchAll();
  };
  return { kind: "missing", detail, again };
}
