import { isUnknown, type Assessment } from "@sekisho/core";
import { aligned } from "@sekisho/render";
import { assessmentWords, cliWords, type Language } from "@sekisho/words";

/** A document that was asked for, with its result where anything of it could be read. */
export interface AssessedDocument {
  readonly path: string;
  readonly assessment: Assessment | undefined;
}

/** Several documents side by side: classes of their endpoints, certain findings, critical ones, open questions. */
export function documentTable(documents: readonly AssessedDocument[], language: Language): string {
  const { table, tableTitle, unread } = cliWords(language);
  const rows = documents.map(({ path, assessment }) =>
    assessment === undefined ? [path, unread] : [path, ...cells(assessment, language)],
  );
  const heading = [table.document, table.class, table.certain, table.critical, table.questions];
  return `${[tableTitle, ...aligned([heading, ...rows])].join("\n")}\n`;
}

function cells(assessment: Assessment, language: Language): string[] {
  const found = [
    ...assessment.open().map(({ weight }) => weight.rating),
    ...assessment.noted().map(({ rating }) => rating),
  ];
  const words = assessmentWords(language);
  const classes = assessment
    .endpoints()
    .map((one) =>
      isUnknown(one.class.value)
        ? words.unclassified
        : (words.endpointClass[String(one.class.value)] ?? String(one.class.value)),
    );
  return [
    [...new Set(classes)].join(", ") || "–",
    String(found.length),
    String(found.filter((rating) => rating === "critical").length),
    String(assessment.questions().length),
  ];
}
