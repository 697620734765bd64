import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ClaimedConcession } from "../../../assessment";
import { fill } from "../../../messages";
import { useController } from "../parts/controller";
import type { Reveal } from "../parts/PlaceButton";
import { useKeptFocus } from "../parts/useKeptFocus";
import { Claims } from "./Claims";
import { useResultTexts } from "./texts";

const useGateStyles = makeStyles({ place: { outline: "none" }, confirm: { margin: "8px 0" } });

interface ConfirmedProps {
  /** Those that the user has yet to confirm. */
  readonly claims: readonly ClaimedConcession[];
  readonly onReveal: Reveal;
  /** What rests on them. */
  readonly children: ReactNode;
}

/** What rests on claimed concessions, once the user has confirmed them; until then, what there is to confirm. */
export function Confirmed({ claims, onReveal, children }: ConfirmedProps) {
  const styles = useGateStyles();
  const controller = useController();
  const { confirm } = useResultTexts().claims;
  const place = useKeptFocus<HTMLDivElement>(String(claims.length));
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {claims.length === 0 ? (
        children
      ) : (
        <>
          <Claims claims={claims} onReveal={onReveal} />
          <Button
            appearance="primary"
            className={styles.confirm}
            data-action="confirmClaims"
            onClick={() => {
              controller.choices.confirmConcessions();
            }}
          >
            {fill(confirm, { count: claims.length })}
          </Button>
        </>
      )}
    </div>
  );
}
