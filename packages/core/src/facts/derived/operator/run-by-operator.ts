import { isKind } from "../../../model/document.ts";
import { truth, type Fact } from "../../fact.ts";
import { and, known } from "../../known.ts";
import { hasDuty } from "../../service-scope.ts";
import { keepsServiceData } from "../service/keeps-service-data.ts";

/** Does a network operator run this part of the service, with data of the product in it? As drawn. */
export const runByOperator: Fact<"component", boolean> = {
  id: "run_by_operator",
  of: "component",
  domain: truth,
  byClass: (record) => (hasDuty(record) ? undefined : false),
  derive: (subject, read) => {
    const owner = subject.value.run_by === undefined ? undefined : read.entity(subject.value.run_by);
    const operator = isKind(owner, "actor") && owner.value.kind === "operator";
    const because = operator
      ? ({ on: "line", at: { entity: subject.id, field: "run_by" }, is: owner.id } as const)
      : ({ on: "as-drawn", what: "run_by", of: subject.id } as const);
    return and(known(operator, because), read.fact(keepsServiceData, subject));
  },
};
