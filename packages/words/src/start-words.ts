import type { Peer, StartKey } from "@sekisho/core";

/** What `init` asks and what it writes into a first document: comments, names, the sentence of what comes next. */
export interface StartWords {
  readonly intro: (file: string) => string;
  readonly keys: string;
  readonly number: (at: number) => string;
  readonly questions: Readonly<Record<Exclude<StartKey, "over">, string>>;
  readonly over: (peer: string) => string;
  readonly peers: Readonly<Record<Peer, string>>;
  /** Answers that are no words of the knowledge base. */
  readonly answers: Readonly<Record<string, string>>;
  readonly unknownToo: string;
  readonly othersToo: string;
  readonly several: string;
  /** Names and comments of the document. */
  readonly document: {
    readonly unnamed: string;
    readonly header: readonly string[];
    readonly schema: string;
    readonly system: string;
    readonly stage: string;
    readonly names: Readonly<
      Record<
        | "unit"
        | "chip"
        | "memory"
        | "anchor"
        | "secret"
        | "readings"
        | "commands"
        | "reaction"
        | "software"
        | "app"
        | "service"
        | "gateway"
        | "other",
        string
      >
    >;
    readonly data: string;
    readonly harms: string;
    readonly secret: string;
    readonly components: string;
    readonly flows: string;
    readonly role: string;
  };
  readonly written: (file: string) => string;
  readonly schemaWritten: (file: string) => string;
  readonly certain: (count: number, open: number) => string;
  readonly next: (path: string) => readonly string[];
  readonly exists: (file: string) => string;
  readonly existsNext: (path: string) => string;
  readonly unwritable: (file: string, reason: string) => string;
  readonly interrupted: string;
  readonly problems: {
    readonly title: (problems: number) => string;
    readonly unreadable: (file: string, reason: string) => string;
    readonly notYaml: (file: string, reason: string) => string;
    readonly unknownKey: (key: string, keys: readonly string[], nearest: string | undefined) => string;
    readonly answer: (key: string, said: string) => string;
    readonly notText: (key: string) => string;
    readonly overPeer: (peer: string, peers: readonly string[]) => string;
  };
  readonly options: Readonly<Record<"from" | "schema" | StartKey, string>>;
}
