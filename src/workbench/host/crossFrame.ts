/**
 * Speaks with an add-in page as Excel on the web does: JSON messages between the host's window and the add-in's frame.
 * The add-in page and its office.js are unchanged; all they see is where the messages come from.
 *
 * The client trusts at once a host page that is https and on the same host name as the add-in page; for any other it asks its trust page
 * (docs/decisions/0010-workbench-over-http.md).
 */
import type { EventEntry } from './events';
import type { ExcelHost, Refusal } from './excelHost';
import { answerMethod } from './documentMethods';
import { isPlainObject, type PlainObject } from './engine/wire';

export interface AddInConnectionOptions {
  readonly host: ExcelHost;
  /** Sends a message to the add-in's window. */
  readonly post: (text: string) => void;
  /** Origin of the host page, e.g. "http://localhost:3000". */
  readonly origin: string;
  /** "vi-VN" or "en-US". */
  readonly displayLanguage: string;
  /** Told of messages that the stand-in does not understand: a sign that the client or the add-in does something new. */
  readonly onUnknown: (what: string, details: unknown) => void;
  /** Told when a ribbon command calls `event.completed()`. */
  readonly onCommandCompleted?: (commandId: string) => void;
}

export interface AddInConnection {
  /** What the frame's `name` must be before it is put into the page: by it office.js learns where it is. */
  readonly frameName: string;
  /** Takes in a message that came from the add-in's window. */
  receive(text: unknown): void;
  /** Runs a ribbon command: the add-in's function that is associated with `action`. */
  runCommand(action: string, controlId: string): void;
  /** Whether the add-in has asked for ribbon commands yet. */
  readonly acceptsCommands: boolean;
  disconnect(): void;
}

const ADD_IN_ID = 'addin-1';
const CONVERSATION_ID = 'conversation-1';
const CORRELATION_ID = 'correlation-1';
const HOST_INFO = `Excel|Web|16.00|en-US|${CORRELATION_ID}||disableLogging|0`;

enum MessageKind {
  Request = 0,
  Reply = 1,
}
enum RequestKind {
  Call = 0,
  Listen = 1,
  StopListening = 2,
}
enum ReplyKind {
  Answer = 0,
  Event = 1,
}

/** The client's numbers for what kept a request from being carried out. */
const REFUSAL_CODES: Readonly<Record<Refusal, number>> = {
  'cell-edit-mode': 5004,
  busy: 5102,
  'request-too-large': 5103,
  'response-too-large': 5104,
  'access-denied': 7000,
};
/** Request flag of `Excel.run({ delayForCellEdit: true }, ...)`. */
const DELAY_FOR_CELL_EDIT = 64;
const RICH_API = 93;
/** Positions in the array that carries a rich API request. */
const BODY = 4;
const FLAGS = 6;

interface Message extends PlainObject {
  readonly _actionName: string;
}

/** Connects a frame with an add-in page to the host. */
export function connectAddIn(options: AddInConnectionOptions): AddInConnection {
  const connection = new Connection(options);
  return connection;
}

class Connection implements AddInConnection {
  /** Event name → the message that asked for it; events are answers to it. */
  private readonly listening = new Map<string, Message>();
  private readonly stopEvents: () => void;
  private nextCommand = 1;

  constructor(private readonly options: AddInConnectionOptions) {
    this.stopEvents = options.host.onEvents((entries) => this.sendRichEvents(entries));
  }

  get frameName(): string {
    return JSON.stringify({
      baseFrameName: `_xdm_0_${ADD_IN_ID}`,
      hostInfo: HOST_INFO,
      xdmInfo: [CONVERSATION_ID, ADD_IN_ID, this.options.origin].join('|'),
      serializerVersion: '1',
    });
  }

  get acceptsCommands(): boolean {
    return this.listening.has('appCommandInvoked');
  }

  receive(text: unknown): void {
    const message = readMessage(text);
    if (!message) return;
    switch (message['_actionType']) {
      case RequestKind.Listen:
        this.listening.set(message._actionName, message);
        return this.reply(message, { Error: 0 });
      case RequestKind.StopListening:
        this.listening.delete(message._actionName);
        return this.reply(message, { Error: 0 });
      default:
        return this.answerCall(message);
    }
  }

  runCommand(action: string, controlId: string): void {
    const commandId = `command-${this.nextCommand++}`;
    this.fire('appCommandInvoked', [commandId, action, JSON.stringify({ source: { id: controlId } })]);
  }

  disconnect(): void {
    this.stopEvents();
    this.listening.clear();
  }

  private answerCall(message: Message): void {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.reply(message, this.appContext());
      case 'ContextActivationManager_notifyHost':
        return this.reply(message, null);
      case 'executeMethod':
        return this.executeMethod(message);
      default:
        this.options.onUnknown(message._actionName, message['_data']);
        return this.reply(message, null);
    }
  }

  private executeMethod(message: Message): void {
    const data = isPlainObject(message['_data']) ? message['_data'] : {};
    const method = isPlainObject(data['DdaMethod']) ? data['DdaMethod']['DispatchId'] : undefined;
    if (method === RICH_API) {
      void this.richApi(message, data);
      return;
    }
    const answer = answerMethod(method, data, this.options.host.book, (id) =>
      this.options.onCommandCompleted?.(id),
    );
    if (answer === null) this.options.onUnknown(`executeMethod ${String(method)}`, data);
    this.reply(message, answer ?? { Version: 1, Error: 0, Data: null });
  }

  private async richApi(message: Message, data: PlainObject): Promise<void> {
    const parts: readonly unknown[] = Array.isArray(data['ArrayData']) ? data['ArrayData'] : [];
    const flags = parts[FLAGS];
    const waitForCellEdit = typeof flags === 'number' && (flags & DELAY_FOR_CELL_EDIT) !== 0;
    try {
      const outcome = await this.options.host.answer(String(parts[BODY]), { waitForCellEdit });
      if ('refused' in outcome) this.reply(message, { Version: 1, Error: REFUSAL_CODES[outcome.refused] });
      else this.reply(message, { Version: 1, Error: 0, Data: [200, [], JSON.stringify(outcome.response)] });
    } catch (error) {
      // Not an error of the add-in but of the stand-in: it must not look like an answer.
      this.options.onUnknown(`rich API request that could not be read: ${String(error)}`, data);
      const generalError = 5001;
      this.reply(message, { Version: 1, Error: generalError });
    }
  }

  private sendRichEvents(entries: readonly EventEntry[]): void {
    this.fire('richApiMessage', { ArrayData: entries, Data: entries });
  }

  private fire(eventName: string, data: unknown): void {
    const asked = this.listening.get(eventName);
    if (asked) this.reply(asked, data, ReplyKind.Event);
  }

  private reply(message: Message, data: unknown, kind: ReplyKind = ReplyKind.Answer): void {
    const reply = {
      _messageType: MessageKind.Reply,
      _actionName: message._actionName,
      _conversationId: message['_conversationId'],
      _correlationId: message['_correlationId'],
      _origin: this.options.origin,
      _data: data,
      _errorCode: 0,
      _responseType: kind,
      _serializerVersion: 1,
    };
    this.options.post(JSON.stringify(reply));
  }

  /** What the add-in finds in `Office.context`. */
  private appContext(): object {
    const { host, origin, displayLanguage } = this.options;
    const excelOnTheWeb = 16;
    return {
      _id: ADD_IN_ID,
      _appName: excelOnTheWeb,
      _appVersion: '16.0',
      _appUILocale: displayLanguage,
      _dataLocale: displayLanguage,
      _docUrl: 'https://contoso.example/Book1.xlsx',
      _clientMode: 1,
      _settings: [...host.book.settings].map(([key, value]) => [key, JSON.stringify(value)]),
      _reason: 'inserted',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: CORRELATION_ID,
      _appInstanceId: 'instance-1',
      // Versions as text: 1.10 as a number would become 1.1.
      _requirementMatrix: JSON.stringify(host.requirements),
      _hostFullVersion: '16.0.17928.20000',
      _hostCustomMessage: '',
      _addinName: 'Soát Biểu',
      _appDomains: [origin],
      _initialDisplayMode: 2,
      _featureGates: {},
    };
  }
}

function readMessage(text: unknown): Message | null {
  if (typeof text !== 'string') return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null; // Other scripts on the page post messages too.
  }
  return isMessage(value) && value['_messageType'] === MessageKind.Request ? value : null;
}

function isMessage(value: unknown): value is Message {
  return isPlainObject(value) && typeof value['_actionName'] === 'string';
}
