import type { Rating } from "@sekisho/core";

/** Sections of a report, in the order they stand in. */
export const reportSections = [
  "summary",
  "picture",
  "endpoints",
  "surface",
  "causes",
  "concerns",
  "gaps",
  "partly",
  "noted",
  "conflicts",
  "offers",
  "overruled",
  "settled",
  "questions",
  "tasks",
  "asDrawn",
  "assumptions",
  "boundaries",
  "secrets",
  "personal",
  "owners",
  "documents",
] as const;
export type ReportSection = (typeof reportSections)[number];

/** An effort or price: likely, perhaps with its range, in a unit. */
export interface Effort {
  readonly min?: number | undefined;
  readonly likely: number;
  readonly max?: number | undefined;
  readonly unit?: string | undefined;
}

/** Messages of the page, the Markdown report and the log for code scanning, beside those of an assessment. */
export interface ReportWords {
  readonly contents: string;
  readonly sections: Readonly<Record<ReportSection, string>>;
  /** What a section says, in a sentence. */
  readonly says: Readonly<Record<ReportSection, string>>;
  /** Said where a section has nothing. */
  readonly nothing: string;
  readonly columns: {
    readonly finding: string;
    readonly subject: string;
    readonly rating: string;
    readonly status: string;
    readonly component: string;
    readonly question: string;
    readonly where: string;
    readonly waiting: string;
    readonly owner: string;
    readonly due: string;
    readonly task: string;
    readonly decision: string;
    readonly assumption: string;
    readonly reviewBy: string;
    readonly restingOn: string;
    readonly notDrawn: string;
    readonly document: string;
    readonly line: string;
    readonly results: string;
    readonly flow: string;
    readonly from: string;
    readonly to: string;
    readonly over: string;
  };
  readonly reached: { readonly yes: string; readonly possible: string; readonly no: string };
  /** One sign for a rating, where there is room for no more. */
  readonly ratingSign: Readonly<Record<Rating, string>>;
  /** The same, where nothing is open: still unknown, or in order as far as is known. */
  readonly openSign: string;
  readonly openMeaning: string;
  readonly reason: string;
  readonly derivation: string;
  readonly cost: string;
  readonly costOf: (cost: { readonly once: Effort; readonly each?: Effort; readonly yearly?: Effort }) => string;
  /** Marks a figure without a source. */
  readonly judgement: string;
  readonly basis: (of: string) => string;
  readonly decisionsAbout: string;
  readonly decided: (name: string, status: string, by: string, since: string, due: string | undefined) => string;
  readonly leadsTo: string;
  readonly half: string;
  readonly askedOf: (people: readonly string[]) => string;
  readonly overdue: string;
  readonly findings: (count: number) => string;
  readonly uncheckedCount: (rules: number, of: number) => string;
  readonly parts: (count: number) => string;
  readonly pictureOf: { readonly components: string; readonly units: string; readonly zones: string };
  readonly pictureTooLarge: (components: number) => string;
  readonly flowsTogether: (count: number) => string;
  readonly noZone: string;
  readonly anyone: string;
  readonly nothingOpen: string;
  readonly moreIn: (count: number) => string;
  readonly listSeparator: string;
  readonly onePage: string;
}
