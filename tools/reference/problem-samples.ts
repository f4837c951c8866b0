import type { Problem, ProblemCode, ProblemParams } from "@sekisho/core";

type Sample<C extends ProblemCode> = { readonly code: C; readonly params: ProblemParams[C] };
type AnySample = { [C in ProblemCode]: Sample<C> }[ProblemCode];

const at = { file: "sekisho.yaml", line: 1, column: 1 };
const main = "sekisho.yaml";

const samples: readonly AnySample[] = [
  { code: "file-unreadable", params: { reason: "EACCES" } },
  { code: "file-missing", params: { path: "my-product" } },
  { code: "folder-empty", params: { path: "my-product" } },
  { code: "path-outside", params: { path: "parts.yaml" } },
  { code: "file-too-large", params: { bytes: 9437184, limit: 8388608 } },
  { code: "folder-too-large", params: { bytes: 67108864, limit: 67108864 } },
  { code: "not-utf8", params: { guess: "Shift_JIS" } },
  { code: "bad-yaml", params: { reason: "BAD_INDENT" } },
  { code: "tab-indent", params: {} },
  { code: "too-deep", params: { limit: 32 } },
  { code: "no-anchors", params: {} },
  { code: "no-tags", params: { tag: "!!binary" } },
  { code: "no-directives", params: {} },
  { code: "no-merge-keys", params: {} },
  { code: "key-refused", params: { key: "__proto__" } },
  { code: "key-twice", params: { key: "class", line: 12 } },
  { code: "full-width-colon", params: {} },
  { code: "not-a-map", params: { what: "lock" } },
  { code: "format-missing", params: { expected: "sekisho/1" } },
  { code: "format-unknown", params: { found: "sekisyo/1", expected: "sekisho/1" } },
  { code: "format-newer", params: { found: "sekisho/2", expected: "sekisho/1" } },
  { code: "system-missing", params: {} },
  {
    code: "section-unknown",
    params: { section: "component", nearest: "components", allowed: ["components", "flows"] },
  },
  { code: "section-twice", params: { section: "flows", file: main, line: 40 } },
  { code: "section-misplaced", params: { section: "system", main } },
  { code: "id-invalid", params: { id: "Link_Key", nearest: "link-key" } },
  { code: "id-reserved", params: { id: "anyone" } },
  { code: "id-taken", params: { id: "lock", file: main, line: 20, column: 3 } },
  { code: "id-former", params: { id: "door", by: "lock" } },
  { code: "key-unknown", params: { key: "via", nearest: "over", allowed: ["from", "to", "over"] } },
  { code: "key-misplaced", params: { key: "debug_port", under: "properties" } },
  { code: "key-missing", params: { key: "class" } },
  { code: "value-empty", params: {} },
  { code: "value-type", params: { expected: ["array"], found: "heart-rate", write: "[heart-rate]" } },
  { code: "comma-in-text", params: { text: "Start, stop and go" } },
  { code: "value-format", params: { value: "UK", format: "country", nearest: "GB" } },
  { code: "value-words", params: { value: "sometimes", allowed: ["yes", "no", "unknown"] } },
  { code: "date-unreal", params: { value: "2026-02-30" } },
  { code: "range-order", params: {} },
  { code: "member-twice", params: { member: "heart-rate" } },
  {
    code: "word-unknown",
    params: { value: "per-device", list: "scopes", nearest: "device", allowed: ["device", "fleet"] },
  },
  { code: "class-unknown", params: { value: "mcu", nearest: "microcontroller" } },
  {
    code: "property-unknown",
    params: { property: "debugport", class: "microcontroller", nearest: "debug_port", allowed: ["debug_port"] },
  },
  {
    code: "property-of-other-class",
    params: { property: "debug_port", class: "mobile-app", classes: ["microcontroller"] },
  },
  { code: "with-not-taken", params: { property: "read_lock" } },
  { code: "change-nowhere", params: { address: "lokc.properties.debug_port", nearest: "lock.properties.debug_port" } },
  { code: "record-unknown", params: { record: "CLP13_6.66", nearest: "CLP13_6.6" } },
  { code: "reference-dangling", params: { id: "lokc", kinds: ["component"], nearest: "lock" } },
  { code: "reference-kind", params: { id: "door-key", kind: "credential", kinds: ["component"] } },
  { code: "reference-former", params: { id: "door", now: "lock" } },
  { code: "reference-cycle", params: { ids: ["lock", "chip", "lock"], field: "part_of" } },
];

/** One problem of each code, to show its words on. */
export const problemSamples: readonly Problem[] = samples.map((one) => ({ ...one, severity: "error", at }));
