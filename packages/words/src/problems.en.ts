import type { ProblemWords } from "./problem-words.ts";
import { atMost, inWords, isList } from "./problem-parts.ts";

const meant = (params: {
  readonly nearest?: string;
  readonly or?: readonly string[];
  readonly note_en?: string;
}): string | undefined => {
  if (params.nearest === undefined) return params.note_en;
  const words = [params.nearest, ...(params.or ?? [])].map((word) => `"${word}"`).join(" or ");
  return `Did you mean ${words}?${params.note_en === undefined ? "" : ` ${params.note_en}`}`;
};
const or = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Did you mean "${nearest}"?`;
const allowed = (words: readonly string[]): string => `Allowed: ${atMost(words, "and more")}.`;
const withArticle = (name: string): string =>
  name === "data" || name.startsWith("the ") ? name : `${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}`;
const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1048576)} MB`;

/** Problems in English. */
export const english: ProblemWords = {
  "file-unreadable": ({ reason }) => ({ message: `The file cannot be read: ${reason}.` }),
  "file-missing": ({ path }) => ({
    message: `${path} does not exist.`,
    hint: "A document is a file sekisho.yaml, or a folder with one in it.",
  }),
  "folder-empty": ({ path }) => ({
    message: `There is no document in ${path}.`,
    hint: "Put a file sekisho.yaml into the folder.",
  }),
  "path-outside": ({ path }) => ({ message: `${path} leads out of the folder of the document and is not read.` }),
  "file-too-large": ({ bytes, limit }) => ({
    message: `The file has ${megabytes(bytes)}; at most ${megabytes(limit)} are read.`,
    hint: "Split it: every *.yaml in the folder is a part of the document.",
  }),
  "folder-too-large": ({ bytes, limit }) => ({
    message: `The files have more than ${megabytes(bytes)} together; at most ${megabytes(limit)} are read. This file and those after it are left out.`,
  }),
  "not-utf8": ({ guess }) => ({
    message: "The file is not UTF-8 from here on and is not read.",
    hint: guess === "unknown" ? "Save it as UTF-8." : `It looks like ${guess}. Save it as UTF-8.`,
  }),
  "bad-yaml": ({ reason }) => ({
    message: `This is not valid YAML (${reason}).`,
    hint: "Check brackets, quotes and the spaces at the start of the line.",
  }),
  "tab-indent": () => ({
    message: "This line is indented by a tab.",
    hint: "YAML wants spaces: two for each level. What stands below in this file may not have been read.",
  }),
  "too-deep": ({ limit }) => ({ message: `Values are nested deeper than ${limit} levels.` }),
  "no-anchors": () => ({
    message: "Anchors (&) and aliases (*) are not used in a document.",
    hint: "Write the value out where it is needed.",
  }),
  "no-tags": ({ tag }) => ({ message: `The tag ${tag} is not used in a document.`, hint: "Leave the tag out." }),
  "no-directives": () => ({ message: "Directives (%) are not used in a document.", hint: "Leave the line out." }),
  "no-merge-keys": () => ({ message: "Merge keys (<<) are not used in a document.", hint: "Write the fields out." }),
  "key-refused": ({ key }) => ({ message: `"${key}" cannot be a key.` }),
  "key-twice": ({ key, line }) => ({
    message: `"${key}" already stands in line ${line}.`,
    hint: "Keep one of the two.",
  }),
  "full-width-colon": () => ({ message: "This colon is full-width.", hint: "Write ':' and a space." }),
  "not-a-map": ({ what }) => ({
    message: what === "file" ? "The file must consist of sections." : `"${what}" must hold fields, one a line.`,
    hint: "Write `key: value`.",
  }),
  "format-missing": ({ expected }) => ({
    message: "The format is not stated.",
    hint: `Begin the file with \`format: ${expected}\`.`,
  }),
  "format-unknown": ({ found, expected }) => ({
    message: `"${found}" is not a format of Sekisho.`,
    hint: `Write \`format: ${expected}\`.`,
  }),
  "format-newer": ({ found, expected }) => ({
    message: `The format ${found} is newer than this program, which reads ${expected}.`,
    hint: "Update Sekisho.",
  }),
  "system-missing": () => ({
    message: "The section `system` is missing.",
    hint: "Add `system:` with at least a name.",
  }),
  "section-unknown": (p) => ({ message: `There is no section "${p.section}".`, hint: meant(p) ?? allowed(p.allowed) }),
  "section-twice": ({ section, file, line }) => ({
    message: `The section "${section}" is already in ${file}, line ${line}.`,
    hint: "Join the two.",
  }),
  "section-misplaced": ({ section, main }) => ({ message: `"${section}" belongs into ${main} alone.` }),
  "id-invalid": ({ id, nearest }) => ({
    message: `"${id}" cannot be an id.`,
    hint: or(
      nearest,
      "Ids are lower-case letters, digits and hyphens, begin with a letter and have at most 63 characters.",
    ),
  }),
  "id-reserved": ({ id }) => ({ message: `The id "${id}" is reserved.`, hint: "Choose another one." }),
  "id-taken": ({ id, file, line }) => ({
    message: `The id "${id}" is taken: ${file}, line ${line}.`,
    hint: "Ids are unique over all sections and files.",
  }),
  "id-former": ({ id, by }) => ({ message: `The id "${id}" stays taken by "${by}".` }),
  "key-unknown": (p) => ({ message: `There is no field "${p.key}" here.`, hint: meant(p) ?? allowed(p.allowed) }),
  "key-misplaced": ({ key, under }) => ({
    message: `"${key}" does not belong here.`,
    hint: `It stands under "${under}".`,
  }),
  "key-missing": ({ key }) => ({ message: `The field "${key}" is missing.` }),
  "value-empty": () => ({
    message: "Nothing is written here.",
    hint: "Write a value, `unknown`, or leave the line out.",
  }),
  "value-type": ({ expected, found, write }) => ({
    message: `"${found}" is not what belongs here.`,
    hint: write === undefined ? `Expected: ${inWords(expected, "en")}.` : `Write \`${write}\`.`,
  }),
  "comma-in-text": ({ text }) => ({
    message: "This text is cut in two: in { } a comma begins a new field.",
    hint: isList(text) ? `Write a list: [${text}].` : `Put the text in quotes: '${text}'.`,
  }),
  "value-format": ({ value, format, nearest }) => ({
    message: `"${value}" is not ${withArticle(inWords([format], "en"))}.`,
    ...(nearest === undefined ? {} : { hint: `Did you mean "${nearest}"?` }),
  }),
  "value-words": (p) => ({ message: `"${p.value}" is not a word for this.`, hint: meant(p) ?? allowed(p.allowed) }),
  "date-unreal": ({ value }) => ({ message: `There is no day ${value}.` }),
  "range-order": () => ({ message: "A range goes from min over likely to max.", hint: "min ≤ likely ≤ max" }),
  "member-twice": ({ member }) => ({ message: `"${member}" is in this list twice.` }),
  "word-unknown": (p) => ({
    message: `"${p.value}" is not in the list of words for this.`,
    hint: meant(p) ?? allowed(p.allowed),
  }),
  "class-unknown": (p) => ({
    message: `There is no class "${p.value}".`,
    hint: meant(p) ?? "See the reference of classes.",
  }),
  "property-unknown": (p) => ({
    message: `The class ${p.class} has no property "${p.property}".`,
    hint: meant(p) ?? allowed(p.allowed),
  }),
  "property-of-other-class": ({ property, class: of, classes }) => ({
    message: `The class ${of} has no property "${property}".`,
    hint: `It belongs to ${atMost(classes, "and more")}.`,
  }),
  "with-not-taken": ({ property }) => ({ message: `"${property}" takes no credential.`, hint: "Leave `with` out." }),
  "change-nowhere": ({ address, nearest }) => ({
    message: `"${address}" is nothing that is drawn.`,
    hint: or(nearest, "An address is an id, then fields: link-key.scope, mcu.properties.read_lock."),
  }),
  "record-unknown": (p) => ({
    message: `There is no record ${p.record}.`,
    hint: meant(p) ?? "Check the number against the guideline.",
  }),
  "reference-dangling": ({ id, kinds, nearest }) => ({
    message: `There is no ${inWords(kinds, "en")} "${id}".`,
    hint: or(nearest, "Draw it, or correct the id."),
  }),
  "reference-kind": ({ id, kind, kinds }) => ({
    message: `"${id}" is ${withArticle(inWords([kind], "en"))}; here stands ${inWords(kinds, "en")}.`,
  }),
  "reference-former": ({ id, now }) => ({ message: `"${id}" is called "${now}" now.` }),
  "reference-cycle": ({ ids, field }) => ({
    message: `"${field}" goes round in a circle: ${ids.join(" → ")}.`,
    hint: "Take one of them out.",
  }),
};
