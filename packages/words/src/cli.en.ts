import type { CliWords } from "./cli-words.ts";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const english: CliWords = {
  sentences: (all) => all.join(" "),
  about: "Assesses IoT products along the GSMA IoT Security Guidelines.",
  commands: {
    init: "write a first document from a few answers: what talks to what, which secret, where it is kept",
    ask: "ask what matters most, and write each answer into the document; sheets for others, out and back in",
    assess: "assess documents: what is certain, what to close first, what to ask",
    diff: "what differs between two states of a document, or two of its models, and what that did",
    watch: "assess again at every save, and print what changed; Ctrl-C ends it",
    explain:
      "why a finding is what it is, or a unit has its class (class@UNIT): conditions, facts, lines of the document",
    check: "read a document and print everything that is not right in it",
    show: "a record of the knowledge base: concern, recommendation, class, property …",
    list: "what the knowledge base has of one kind",
    schema: "the JSON Schema of documents or of results, for editors and programs",
    help: "help for a command",
  },
  arguments: {
    paths: "folders or files of documents",
    path: "folder or file of the document",
    before: "file, folder or git revision: main, HEAD~1, v1.2:path; without it the last commit",
    after: "the same; without it the files on disk",
    finding: "id of a finding: RULE@SUBJECT",
    record: "id of a record or fact, such as CLP13_6.11",
    list: "which list",
    schema: "of what",
  },
  options: {
    model: "the product as designed, with what is in place, or with what is planned",
    models: "two models of one document instead: designed, current or planned",
    since: "show what is new against a git revision; --fail-on then counts only that",
    lang: "language of the output",
    format: "how to print it",
    failOn: "exit with 1 on findings of this rating or above",
    all: "everything instead of what fits a screen",
    fix: "make the fixes that are certain, and show each",
    help: "this help",
    version: "the version",
  },
  headings: { "Usage:": "Usage:", "Options:": "Options:", "Commands:": "Commands:", "Arguments:": "Arguments:" },
  usageOptions: "[options]",
  usageCommand: "[command]",
  choices: (words) => ` (${words.join(", ")})`,
  standard: (value) => ` (default: ${value})`,
  examples: (command) => `To begin: ${command} assess examples/heart-rate-monitor`,
  usage: {
    "commander.unknownOption": (what) => `There is no option ${what}.`,
    "commander.unknownCommand": (what) => `There is no command ${what}.`,
    "commander.missingArgument": (what) => `The argument "${what}" is missing.`,
    "commander.excessArguments": () => "There are too many arguments.",
    "commander.invalidArgument": (what) => `This option does not take the value ${what}.`,
    "commander.optionMissingArgument": (what) => `The option ${what} needs a value.`,
  },
  usageOther: "The command line was not understood.",
  didYouMean: (word) => `Did you mean "${word}"?`,
  seeHelp: (command) => `Help: ${command} --help`,
  fault: (message) => `This is a fault of sekisho, please report it: ${message}`,
  findings: {
    none: (id) => `There is no finding ${id}.`,
    form: "Ids have the form RULE@SUBJECT, such as CLP13_6.11@mcu.",
    noRule: (rule) => `There is no rule ${rule}.`,
    noSubject: (subject) => `The document has no "${subject}".`,
    wrongKind: (rule, wanted, subject, kind) => `${rule} judges each ${wanted}; "${subject}" is a ${kind}.`,
    ofRule: (rule) => `Findings of ${rule}:`,
    ofSubject: (subject) => `Findings about ${subject}:`,
    noDocument: "Without a document there are no findings.",
  },
  records: {
    none: (id) => `The knowledge base has no record "${id}".`,
    notYet: (id, namedBy) => `${id} is not in this knowledge base yet. Named by: ${namedBy.join(", ")}`,
    noList: (list) => `The knowledge base has no list "${list}".`,
    lists: (lists) => `Lists: ${lists.join(", ")}`,
    more: (id) => `More about one of them: sekisho show ${id}`,
    noSchema: (name, names) => `There is no schema of "${name}", only of: ${names.join(", ")}.`,
  },
  fixes: {
    made: (place, before, after) => `${place}: ${before} → ${after}`,
    count: (fixes, file) => `${plural(fixes, "fix", "fixes")} made in ${file}.`,
    none: "There is nothing that could be fixed with certainty.",
    left: (problems) => `${plural(problems, "problem is", "problems are")} left for you to decide.`,
    possible: (fixes) => `${plural(fixes, "of them can be", "of them can be")} fixed with certainty: check --fix`,
    clean: "No problems.",
  },
  table: {
    document: "DOCUMENT",
    class: "CLASS",
    certain: "CERTAIN",
    critical: "CRITICAL",
    questions: "OPEN QUESTIONS",
  },
  start: {
    before: "BEFORE – an example: a heart rate monitor as it was first designed",
    after: "AFTER – the same product with the decisions it has planned",
    next: ({ explain, create, ask, assess, check, list }) => `NEXT
  why a finding is what it is   ${explain}
  describe your own product     ${create}
  be asked what matters most    ${ask}
  what the guidelines say       ${assess}
  what is not right in it       ${check}
  words to describe it with     ${list}
`,
  },
  tableTitle: "All documents",
  unread: "not read",
};
