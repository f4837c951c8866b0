export { jsonOf } from "./json/assessment.ts";
export { textOf, type TextOptions } from "./text/assessment.ts";
export { explanationOf } from "./text/explanation.ts";
