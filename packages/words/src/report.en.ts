import type { Effort, ReportWords } from "./report-words.ts";

const units: Readonly<Record<string, string>> = { "person-days": "person-days" };

function effort({ min, likely, max, unit }: Effort): string {
  const range = min === undefined && max === undefined ? "" : ` (${min ?? likely}–${max ?? likely})`;
  return `${likely}${range}${unit === undefined ? "" : ` ${units[unit] ?? unit}`}`;
}

export const reportEn: ReportWords = {
  contents: "Contents",
  sections: {
    summary: "Summary",
    picture: "Overview",
    endpoints: "Endpoints and their class",
    surface: "Where it can be attacked",
    causes: "Lines behind several results",
    concerns: "Concerns raised",
    gaps: "Gaps: recommendations that apply and are not met",
    partly: "Partly met",
    settled: "Settled by decisions",
    questions: "Open questions",
    tasks: "Tasks",
    asDrawn: "Right only as drawn",
    assumptions: "Assumptions in use",
    documents: "What was judged, by guideline document",
  },
  says: {
    summary: "",
    picture:
      "Zones are frames, components are boxes, flows are numbered arrows. The sign on a box or arrow is its heaviest open finding.",
    endpoints: "The class is worked out from what is drawn; it is never typed in.",
    surface: "From which position an attacker reaches which component, the position farthest away first.",
    causes:
      "What is stated in one place may decide many results: look there first. Lines that decide the same results stand together.",
    concerns: "Security questions of the guidelines that this product has reason to ask, heaviest first.",
    gaps: "Heaviest first; within a rating, those that answer most of the concerns raised.",
    partly: "Half of what the recommendation asks for is there.",
    settled: "In order in this model, and only because of a decision.",
    questions: "Nobody has stated these. Those come first that would settle most.",
    tasks: "Planned decisions and the document's own tasks, with who implements them.",
    asDrawn:
      "These results rest on the drawing being complete: in order because nothing else is drawn, or open because a part is not. If it exists all the same, they are wrong.",
    assumptions: "Findings fall with the assumption they rest on.",
    documents: "Each rule is counted once for each subject it was asked about.",
  },
  nothing: "None.",
  columns: {
    finding: "Finding",
    subject: "About",
    rating: "Rating",
    status: "Result",
    component: "Component",
    question: "Question",
    where: "Where to state it",
    waiting: "Waiting findings",
    owner: "Owner",
    due: "Due",
    task: "Task",
    decision: "Decision",
    assumption: "Assumption",
    reviewBy: "Review by",
    restingOn: "Findings resting on it",
    notDrawn: "As drawn",
    document: "Document",
    line: "Line of the document",
    results: "Results",
    flow: "Flow",
    from: "From",
    to: "To",
    over: "Over",
  },
  reached: { yes: "reached", possible: "possible, rests on an unknown", no: "not reached" },
  ratingSign: { critical: "C", high: "H", medium: "M", low: "L" },
  openSign: "?",
  openMeaning: "only open questions",
  reason: "Why",
  derivation: "Derivation",
  cost: "Cost",
  costOf: ({ once, each, yearly }) =>
    [
      `once ${effort(once)}`,
      ...(each === undefined || each.likely === 0 ? [] : [`per unit ${effort(each)}`]),
      ...(yearly === undefined || yearly.likely === 0 ? [] : [`each year ${effort(yearly)}`]),
    ].join("; "),
  judgement: "judgement",
  basis: (of) => ` (${of})`,
  decisionsAbout: "Decided",
  decided: (name, status, by, since, due) =>
    `${name}: ${status} (${by}, ${since}${due === undefined ? "" : `, due ${due}`})`,
  leadsTo: "Leads to",
  half: "What is there",
  askedOf: (people) => `asked: ${people.join(", ")}`,
  overdue: "overdue",
  findings: (count) => `${count} ${count === 1 ? "finding" : "findings"}`,
  uncheckedCount: (rules, of) =>
    `† unchecked: number, title or level of ${rules} of the ${of} rules named here have not been compared with the guideline yet.`,
  parts: (count) => `+${count} ${count === 1 ? "part" : "parts"}`,
  pictureOf: {
    components: "Every component is drawn.",
    units: "The product is large: parts are drawn together as the unit they belong to.",
    zones: "The product is very large: only its zones are drawn.",
  },
  pictureTooLarge: (components) => `With ${components} components the product is too large for a picture on a page.`,
  flowsTogether: (count) => `${count} flows`,
  noZone: "outside every zone",
  anyone: "Anyone",
  nothingOpen: "nothing open",
  moreIn: (count) => `… and ${count} more, in the full report`,
  listSeparator: ", ",
  onePage: "A page holds one document: give one path, or take the format text, md, json or sarif.",
};
