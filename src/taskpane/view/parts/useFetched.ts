import { useCallback, useEffect, useState } from "react";

/** How far the fetching of a part of the page is. */
export type Fetched<Part> =
  | { readonly kind: "fetching" }
  | { readonly kind: "there"; readonly part: Part }
  | { readonly kind: "missing"; readonly detail: string; readonly again: () => void };

/**
 * A part of the page, as soon as it is there.
 *
 * @param fetchPart the same function in every call
 */
export function useFetched<Part>(fetchPart: () => Promise<Part>): Fetched<Part> {
  const [fetched, setFetched] = useState<{ readonly part: Part } | null>(null);
  const [detail, setDetail] = useState<string | null>(null);
  const start = useCallback(() => {
    fetchPart().then(
      (part) => {
        setFetched({ part });
      },
      (error: unknown) => {
        setDetail(error instanceof Error ? error.message : String(error));
      },
    );
  }, [fetchPart]);
  useEffect(start, [start]);
  if (fetched !== null) return { kind: "there", part: fetched.part };
  if (detail === null) return { kind: "fetching" };
  const again = (): void => {
    setDetail(null);
    start();
  };
  return { kind: "missing", detail, again };
}
