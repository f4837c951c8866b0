import { isUnknown, overviewOf, type Assessment, type Entity, type Kind, type Overview } from "@sekisho/core";
import { overviewWords, reasonWords, type Language } from "@sekisho/words";
import { conflictTable, offerTable, overruledTable } from "./advice-tables.ts";
import { valueLabel } from "./facts.ts";
import { nameOf } from "./names.ts";
import type { Cell, OverviewTable } from "./overview-table.ts";

export const overviewParts = [
  "conflicts",
  "offers",
  "overruled",
  "boundaries",
  "secrets",
  "personal",
  "owners",
] as const;
export type OverviewPart = (typeof overviewParts)[number];

/** The overview of an assessed product as tables, in the words of one language. */
export function overviewTables(
  assessment: Assessment,
  language: Language,
): Readonly<Record<OverviewPart, OverviewTable>> {
  const all = overviewOf(assessment.evaluation);
  const cells = cellsIn(assessment, language);
  return {
    conflicts: conflictTable(assessment, language),
    offers: offerTable(assessment, language),
    overruled: overruledTable(assessment, language),
    boundaries: boundaries(all, cells, language),
    secrets: secrets(all, cells, language),
    personal: personal(all, cells, language),
    owners: owners(all, cells, language),
  };
}

interface Cells {
  readonly named: (one: Entity<Kind>) => Cell;
  readonly end: (id: string) => string;
  readonly value: (fact: string, value: unknown) => Cell;
  /** Several things in a cell. */
  readonly several: (all: readonly string[], none: string) => Cell;
}

function cellsIn(assessment: Assessment, language: Language): Cells {
  const { document, knowledge } = assessment;
  return {
    named: (one) => ({ text: nameOf(one, language), id: one.id }),
    end: (id) => {
      const entity = document.byId.get(id);
      return entity === undefined ? id : nameOf(entity, language);
    },
    value: (fact, value) => ({ text: valueLabel(fact, value, knowledge, language) }),
    several: (all, none) => ({ text: all.length === 0 ? none : reasonWords(language).list(all) }),
  };
}

function boundaries({ boundaries: all }: Overview, { named, end, value }: Cells, language: Language): OverviewTable {
  const { columns, layers, howFar, arrow } = overviewWords(language);
  const open = reasonWords(language).truth.open;
  const layer = (one: unknown): Cell => ({ text: typeof one === "string" ? (layers[one] ?? one) : open });
  return {
    head: [columns.flow, columns.between, columns.fromProves, columns.toProves, columns.encrypted, columns.bearerAlone],
    rows: all.map((one) => [
      named(one.flow),
      { text: arrow(end(one.flow.value.from), end(one.flow.value.to)) },
      layer(one.from),
      layer(one.to),
      { text: isUnknown(one.encrypted) ? open : howFar[one.encrypted] },
      value("bearer_trusted_alone", one.bearerAlone),
    ]),
  };
}

function secrets({ secrets: all }: Overview, { named, value, several }: Cells, language: Language): OverviewTable {
  const { columns, perhapsElsewhere, nowhere } = overviewWords(language);
  return {
    head: [columns.secret, columns.scope, columns.keptIn, columns.readable, columns.opensOthers, columns.guessable],
    rows: all.map((one) => [
      named(one.credential),
      value("scope", one.scope),
      several(
        [...one.keptIn.map((place) => nameOf(place, language)), ...(one.perhapsElsewhere ? [perhapsElsewhere] : [])],
        nowhere,
      ),
      value("secret_readable_from_outside", one.readable),
      value("opens_others", one.opensOthers),
      value("guessable", one.guessable),
    ]),
  };
}

function personal({ personal: all }: Overview, { named, value, several }: Cells, language: Language): OverviewTable {
  const { columns, perhapsAbroad } = overviewWords(language);
  const { nothing } = reasonWords(language);
  return {
    head: [columns.data, columns.personal, columns.sensitive, columns.thirdParties, columns.abroad],
    rows: all.map((one) => [
      named(one.data),
      value("personal_data", one.personal),
      value("sensitive_data", one.sensitive),
      value("handed_to_third_party", one.thirdParties),
      several(
        [...one.abroad.map((flow) => nameOf(flow, language)), ...(one.perhapsAbroad ? [perhapsAbroad] : [])],
        nothing,
      ),
    ]),
  };
}

function owners({ owners: all }: Overview, { named, several }: Cells, language: Language): OverviewTable {
  const { columns, missing } = overviewWords(language);
  return {
    head: [columns.component, columns.missing],
    rows: all.map((one) => [
      named(one.component),
      several([...(one.implements ? [] : [missing.implements]), ...(one.watches ? [] : [missing.watches])], ""),
    ]),
  };
}
