import { hostClass, oneOf, text } from "./wire";

const STATES = ["Visible", "Background", "Inactive"] as const;

/** What the frame around the add-in does: it shows and hides the pane, and opens new workbooks. */
export class Frame {
  /** Whether the pane can be seen; an add-in in a shared runtime lives on when it cannot. */
  state: (typeof STATES)[number] = "Visible";
  /** The workbooks that `Excel.createWorkbook` opened, in base64. */
  readonly opened: string[] = [];
}

/** `Office.addin.showAsTaskpane` and `hide` end here. */
export const APP_RUNTIME = hostClass<Frame>({
  name: "AppRuntimeService",
  methods: {
    getAppRuntimeState: (frame) => frame.state,
    setAppRuntimeState: (frame, state) => {
      frame.state = oneOf(STATES, state, "state");
    },
  },
});

/** The add-in tells that its actions can be called; nobody waits for it. */
export const ADDIN_SERVICE = hostClass<Frame>({
  name: "AddinInternalService",
  methods: { notifyActionHandlerReady: () => undefined },
});

/** The root of requests that concern the frame of Excel on the web rather than the workbook. */
export const FRAME_WORKBOOK = hostClass<Frame>({
  name: "WacWorkbook",
  methods: {
    createAndOpenWorkbook: (frame, base64) => {
      frame.opened.push(text(base64, "base64"));
    },
  },
});
