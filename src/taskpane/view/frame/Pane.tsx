import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { PaneController } from "../../controller/controller";
import { isWorking, restOf } from "../../state/state";
import { lastTaken } from "../../state/steps";
import type { Store } from "../../state/store";
import type { Reveal } from "../parts/PlaceButton";
import { ControllerContext } from "../parts/controller";
import { Actions } from "./Actions";
import { Body } from "./Body";
import { Frame } from "./Frame";
import { Missing } from "../parts/Missing";
import { PaneStateContext } from "../parts/paneState";
import { NoticeBar } from "./NoticeBar";
import { SettingsForm } from "./SettingsForm";
import { Status } from "./Status";
import { useParts } from "./useParts";

interface PaneProps {
  readonly store: Store;
  readonly controller: PaneController;
  readonly theme: Theme;
}

/** The pane: settings, where it is, what can be done, and what there is to see. */
export function Pane({ store, controller, theme }: PaneProps) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { settings, confirmed, phase, notice, lastStep, withoutWorker } = state;
  const fetched = useParts();
  const parts = fetched.kind === "there" ? fetched.part : null;
  const reveal: Reveal = (location) => void controller.reveal(location);
  // Nobody is asked to agree to what he cannot see yet.
  const isDrawn = parts !== null || restOf(phase).kind === "unchecked";
  return (
    <Frame language={settings.language} theme={theme} place={controller.ports.place}>
      <ControllerContext value={controller}>
        <main>
          <SettingsForm
            parts={parts}
            settings={settings}
            disabled={isWorking(phase)}
            onChoose={(chosen) => void controller.choose(chosen)}
          />
          <Status phase={phase} withoutWorker={withoutWorker} />
          {isDrawn ? (
            <Actions
              phase={phase}
              restorable={lastStep !== null}
              lastStep={lastTaken(state)?.kind ?? null}
              onBack={() => {
                store.dispatch({ type: "returned" });
              }}
            />
          ) : null}
          <div aria-live="polite">
            {notice === null ? null : (
              <NoticeBar
                notice={notice}
                onDismiss={() => {
                  store.dispatch({ type: "noticeDismissed" });
                }}
              />
            )}
            {fetched.kind === "missing" ? <Missing detail={fetched.detail} onAgain={fetched.again} /> : null}
          </div>
          <PaneStateContext value={state}>
            {isDrawn ? <Body phase={phase} confirmed={confirmed} parts={parts} onReveal={reveal} /> : null}
          </PaneStateContext>
        </main>
      </ControllerContext>
    </Frame>
  );
}
