import type { AskWords } from "./ask-words.ts";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const meant = (nearest: string | undefined): string => (nearest === undefined ? "" : ` Did you mean "${nearest}"?`);

export const english: AskWords = {
  options: {
    of: "only what this person was asked, or implements",
    about: "only what is about this entry, its parts and flows",
    stage: "questions of this stage of the process and of those before",
    all: "also what would change no critical finding",
    source: "what the answers rest on: a data sheet, a meeting",
    waiting: "who was asked what, and until when",
    format: "put the questions, or print them as a sheet to send",
    answers: "take in a sheet with answers",
    partly: "write the good answers of a sheet although others are not",
  },
  end: ({ questions, findings, half }) =>
    `${plural(questions, "question settles", "questions settle")} ${plural(findings, "critical finding", "critical findings")}${half > 0 && half < questions ? `, the first ${half} half of them` : ""}.`,
  undecided: (findings) =>
    `${plural(findings, "critical finding waits", "critical findings wait")} for other answers as well: of a later stage, or from somebody who was asked.`,
  nothingCritical: (open) =>
    open === 0
      ? "Nothing critical is open."
      : `No question for now changes a critical finding; ${plural(open, "is", "are")} open and wait for others.`,
  later: (questions, stage) =>
    `${plural(questions, "question belongs", "questions belong")} to a later stage: --stage ${stage}.`,
  waitingCount: (cells) => `${plural(cells, "answer is", "answers are")} still out: --waiting shows them.`,
  stages: {
    evaluate: "stage 1, evaluate the technical model",
    review: "stage 2, review the security model",
    recommend: "stage 3, recommendations and owners",
  },
  number: (at, of) => `Question ${at} of ${of}`,
  dataSheet: (part) => `data sheet of ${part}`,
  ofPart: (part) => `design of ${part}`,
  waits: (findings) => plural(findings, "finding waits for it", "findings wait for it"),
  answers: { yes: "yes", no: "no", none: "none", own: "protection of its own", anyone: "anyone", system: "the system" },
  meanings: { own: "What it does is asked piece by piece." },
  forms: {
    text: "Answer in your own words.",
    duration: "A length of time, such as 5 years or 90 days.",
    country: "A country by its two letters, such as DE or JP.",
    date: "A day, such as 2026-12-01.",
    count: "A whole number.",
    several: 'Several are possible: 1,3. "more" at the end says that there may be others.',
    holds: '"none" says that there is nothing.',
  },
  noChoices: "Nothing is drawn that could stand here. Draw it in the document first, or skip with -.",
  whichCredential: (value) => `Kept by "${value}": by which credential?`,
  partThere: 'yes draws a part of this kind; no names it under "absent".',
  keys: "? why · - skip · w PERSON DATE ask somebody · u undo · q end · h help",
  keysMany: "One answer for all of them, or each its own: a=1 c,d=2",
  help: [
    "An answer is its number or its word. What it rests on may follow: open // data sheet, revision 3, page 41",
    "Several parts: one answer for all, a=open c,d=none for each; of yes and no, the letters alone are those with yes.",
    "?                        why it is asked, and what each answer would decide",
    "-                        leave it open; it is not asked again in this sitting",
    "w PERSON DATE [note]     somebody was asked: not asked again until that day",
    "assume ANSWER NAME       the answer rests on the assumption NAME",
    "assume ANSWER NAME PERSON STATEMENT    … and the assumption is written down as well",
    "u                        take the last answer back",
    "q                        end; everything answered so far is written already",
  ],
  prompt: "> ",
  was: (answer) => `> ${answer}`,
  why: {
    because: "Why",
    findings: "Waiting for it",
    outcomes: "What each answer decides",
    answer: (answer) => answer,
    nothing: "decides nothing by itself",
    stillOpen: (findings) => `${plural(findings, "stays", "stay")} open`,
    more: (count) => `… and ${count} more`,
    askedOf: (who) => `Who can tell: ${who}`,
  },
  wrote: (address, value, place) => `✓ ${address}: ${value}${place === "" ? "" : `  (${place})`}`,
  sent: (address, person, due) => `✓ ${address}: asked of ${person} until ${due}`,
  effect: ({ certain, open }) => `  certain ${certain[0]} → ${certain[1]} · open ${open[0]} → ${open[1]}`,
  noEffect: "  nothing is decided by it yet",
  undone: (addresses) => `↶ taken back: ${addresses.join(", ")}`,
  nothingToUndo: "There is nothing to take back.",
  stop: "The next question would change no critical finding.",
  allAsked: "There is nothing left to ask.",
  ended: "Ended; what was answered is written.",
  summary: ({ answered, sent, skipped, mistakes }) =>
    [
      plural(answered, "answer written", "answers written"),
      ...(sent > 0 ? [`${sent} asked of others`] : []),
      ...(skipped > 0 ? [`${skipped} left open`] : []),
      ...(mistakes > 0 ? [`${mistakes} not understood`] : []),
    ].join(", "),
  rest: (questions, path) => `${plural(questions, "question", "questions")} can wait: sekisho ask ${path} --all`,
  restLater: (questions, stage, path) =>
    `${plural(questions, "question", "questions")} of later stages: sekisho ask ${path} --stage ${stage}`,
  next: (path) => `Next: sekisho assess ${path}`,
  mistakes: {
    "not-an-answer": ({ typed, nearest }) => `"${typed}" is none of the answers.${meant(nearest)}`,
    "no-number": ({ typed, most }) => `There is no answer ${typed}, only 1 to ${most}.`,
    "only-one": ({ typed }) => `Only one answer is possible, not "${typed}".`,
    "not-a-duration": ({ typed }) => `"${typed}" is no length of time. Write it like 5 years or 90 days.`,
    "not-a-country": ({ typed }) => `"${typed}" is no country of two letters. Write it like DE or JP.`,
    "not-a-date": ({ typed }) => `"${typed}" is no day. Write it like 2026-12-01.`,
    "not-a-count": ({ typed }) => `"${typed}" is no whole number.`,
    "no-such-part": ({ typed }) => `None of the parts is called "${typed}". Use their letters or ids.`,
    "no-person": ({ typed, people, nearest }) =>
      people.length === 0
        ? `The document names no people yet. Add "${typed}" to the section people first.`
        : `"${typed}" is not in people.${nearest === undefined ? ` There are: ${people.join(", ")}.` : meant(nearest)}`,
    "waiting-form": () => "Write whom and until when: w PERSON DATE [note]",
    "date-past": ({ typed }) => `${typed} is over already.`,
    "assume-form": () => "Write assume ANSWER NAME, and for a new assumption who stands for it and what it says.",
    "id-taken": ({ id }) => `"${id}" is something else in this document. Choose another name for the assumption.`,
    "id-invalid": ({ id }) => `"${id}" is no id: lower-case letters, digits and hyphens, a letter first.`,
    "not-here": () => "This takes a bare answer only: no source, no assumption, and nobody can be named as asked.",
    "nothing-here": () => "There is nothing to answer.",
  },
  refused: "This was not written:",
  unwritten: "Not written:",
  changedMeanwhile: (file) => `${file} was changed by somebody else and was read again; what they wrote is kept.`,
  answeredMeanwhile: "This was answered meanwhile, or is no longer there; this answer was not written.",
  incomplete: (problems) =>
    `The document has ${plural(problems, "problem", "problems")} (sekisho check). What they stand on counts as unknown; the rest is asked.`,
  noEntity: (typed, nearest) => `The document has no "${typed}".${meant(nearest)}`,
  waiting: {
    title: "Waiting for answers",
    none: "Nobody is being waited for.",
    row: (due, since) => `until ${due}${since === "" ? "" : `, asked ${since}`}`,
    overdue: "OVERDUE",
    noDue: "no day named",
    sheet: (person, path) => `As a sheet to send: sekisho ask ${path} --of ${person} --format csv > ${person}.csv`,
  },
  sheet: {
    columns: {
      product: "product",
      address: "address (do not change)",
      check: "check (do not change)",
      part: "part",
      question: "question",
      allowed: "possible answers",
      answer: "ANSWER",
      source: "source (document, page)",
      date: "date of the answer",
      note: "note",
    },
    made: (rows, back) => `${plural(rows, "row", "rows")}. Back in: ${back}`,
    notCsv: (reason) => `This is no table of values: ${reason}`,
    unreadable: (file, reason) => `${file} cannot be read (${reason}).`,
    notText: (file) => `${file} is neither UTF-8 nor Shift_JIS. Save it as "CSV UTF-8".`,
    columnMissing: (columns) => `These columns are missing: ${columns.join(", ")}. Keep the first row as it was sent.`,
    row: (file, row) => `${file}, row ${row}`,
    rows: {
      "row-foreign": ({ id }) => `"${id}" is nothing that this document asks for.`,
      "row-changed": ({ id }) =>
        `The address "${id}" is not the one that was sent. Restore it from the sheet as it was made.`,
      "row-other-document": ({ product, expected }) =>
        `The row is about "${product}", this document about "${expected}".`,
      "row-formula": ({ column, typed }) => `A formula in the column ${column}: "${typed}". Write plain text.`,
      "row-twice": ({ id, first }) => `"${id}" was answered differently in row ${first}.`,
      "row-answered": ({ id, value }) =>
        `"${id}" was answered meanwhile: ${String(value)}. Change it in the document if that is wrong.`,
      "row-date-future": ({ typed }) => `${typed} is yet to come.`,
    },
    nothingWritten: (problems, good) =>
      `${plural(problems, "problem", "problems")}; nothing was written.${good === 0 ? "" : ` ${plural(good, "answer is", "answers are")} good: --partly writes ${good === 1 ? "it" : "them"} alone.`}`,
    partly: (written, problems) =>
      `${plural(written, "answer was", "answers were")} written; ${plural(problems, "problem is", "problems are")} left.`,
    done: (written, empty, same) =>
      [
        `${plural(written, "answer", "answers")} written`,
        ...(empty === 0 ? [] : [`${plural(empty, "row", "rows")} without an answer`]),
        ...(same === 0 ? [] : [`${same} already written`]),
      ].join(", ") + ".",
    refused: (id) => `The answer for ${id} cannot be written:`,
    tooLarge: (file) => `${file} is too large for a sheet of answers.`,
  },
};
