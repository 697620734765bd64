import type { TestHost } from "../host";
import type { CommandPress } from "../ribbon";
import { isRecord } from "../wire";
import { appContext, windowName, type FrameSettings } from "./appContext";

const RESPONSE = 1;
const INVOKE = 0;
const REGISTER = 1;
const METHOD = { richApi: 93, commandCompleted: 94 } as const;
const COMMAND = "appCommandInvoked";
const NOT_IMPLEMENTED = 5001;

/** An envelope from the add-in, as far as it matters. */
interface Envelope {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly [position: number]: unknown;
  };
}

/**
 * The frame of Excel on the web: JSON envelopes over `postMessage`. One peer serves one page.
 *
 * @see the debug build of office.js, `OSF.DDA.WAC`; nothing of it is changed here
 */
export class WacPeer {
  /** The name that the page's window must have before office.js loads: it tells who the host is. */
  readonly windowName: string;
  private readonly registered = new Set<string>();
  /** Buttons pressed before the add-in listens; Excel starts an add-in by the press of its button. */
  private readonly early: CommandPress[] = [];

  /** @param post hands a text to the page, which sees it as a message from the host */
  constructor(
    private readonly host: TestHost,
    private readonly settings: FrameSettings,
    private readonly post: (text: string) => void,
  ) {
    this.windowName = windowName(settings);
    host.listener = {
      richApi: (entries) => {
        this.event("richApiMessage", { ArrayData: entries });
      },
      command: (press) => {
        if (this.registered.has(COMMAND)) this.event(COMMAND, press);
        else this.early.push(press);
      },
    };
  }

  /** Takes what the page posted. */
  async receive(text: string): Promise<void> {
    const envelope = JSON.parse(text) as Envelope;
    if (!isRecord(envelope) || envelope._conversationId !== this.settings.conversationId) return;
    if (envelope._actionType !== undefined && envelope._actionType !== INVOKE) {
      this.register(envelope);
    } else if (envelope._actionName === "ContextActivationManager_getAppContextAsync") {
      this.answer(envelope, appContext(this.settings));
    } else if (envelope._actionName === "executeMethod") {
      this.answer(envelope, await this.execute(envelope));
    } else this.answer(envelope, null);
  }

  private register(envelope: Envelope): void {
    const name = envelope._actionName;
    if (envelope._actionType === REGISTER) this.registered.add(name);
    else this.registered.delete(name);
    this.answer(envelope, { Error: 0 });
    if (this.registered.has(COMMAND)) for (const press of this.early.splice(0)) this.event(COMMAND, press);
  }

  private async execute({ _data: data }: Envelope): Promise<unknown> {
    const args = data?.ArrayData ?? [];
    if (data?.DdaMethod?.DispatchId === METHOD.commandCompleted) {
      // These arguments come by number, without a list around them.
      this.host.ribbon.completed(String(data[0]), Number(data[1]), String(data[2]));
      return { Version: 1, Error: 0 };
    }
    if (data?.DdaMethod?.DispatchId !== METHOD.richApi) return { Version: 1, Error: NOT_IMPLEMENTED };
    const [customData, , , , body, , flags] = args;
    const kind = { customData: String(customData), flags: Number(flags) };
    const { error, body: answer } = await this.host.answer(String(body), kind);
    return { Version: 1, Error: error, Data: [error === 0 ? 200 : 500, [], answer] };
  }

  private answer(to: Envelope, data: unknown): void {
    this.send({ _actionName: to._actionName, _correlationId: to._correlationId, _responseType: 0, _data: data });
  }

  private event(name: string, data: CommandPress | { readonly ArrayData: readonly unknown[] }): void {
    if (!this.registered.has(name)) return;
    this.send({ _actionName: name, _correlationId: 0, _responseType: 1, _data: data });
  }

  private send(message: Readonly<Record<string, unknown>>): void {
    const { conversationId, hostUrl } = this.settings;
    const envelope = { _messageType: RESPONSE, _errorCode: 0, _serializerVersion: 1 };
    this.post(JSON.stringify({ ...envelope, _conversationId: conversationId, _origin: hostUrl, ...message }));
  }
}
