import type { EditWords, StoreWords } from "./edit-words.ts";
import { atMost, inWords } from "./problem-parts.ts";

const didYouMean = (nearest: string | undefined): string | undefined =>
  nearest === undefined ? undefined : `Did you mean "${nearest}"?`;

/** Why edits cannot be made, in English. */
export const editWords: EditWords = {
  "edit-nothing-there": ({ id, nearest, now }) => {
    if (now !== undefined) return { message: `"${id}" is called "${now}" now.`, hint: `Use "${now}".` };
    const hint = didYouMean(nearest);
    return { message: `Nothing in the document has the id "${id}".`, ...(hint === undefined ? {} : { hint }) };
  },
  "edit-ambiguous": ({ id }) => ({
    message: `Two entries have the id "${id}": it is not clear which one is meant.`,
    hint: "Give one of them another id first.",
  }),
  "edit-not-written": ({ address }) => ({ message: `Nothing like that is written at "${address}".` }),
  "edit-not-a-list": ({ address }) => ({ message: `"${address}" is not a list.` }),
  "edit-not-a-field": ({ address }) => ({
    message: `"${address}" does not lead to a field.`,
    hint: "An address is the id and then the names of fields: mcu.properties.debug_port.",
  }),
  "edit-file": ({ path, reason }) =>
    ({
      name: {
        message: `"${path}" cannot be a file of the document.`,
        hint: "Use a name that ends in .yaml, in the folder of the document, not in packs/ and not layout.yaml.",
      },
      missing: { message: `There is no file "${path}".` },
      exists: { message: `The file "${path}" is already there.` },
      encoding: { message: `"${path}" is not UTF-8 and cannot be edited.`, hint: "Save it as UTF-8 first." },
    })[reason],
  "edit-id": ({ id, reason, by }) =>
    ({
      form: {
        message: `"${id}" cannot be an id.`,
        hint: "Use lower-case letters, digits and hyphens, beginning with a letter: link-key.",
      },
      reserved: { message: `"${id}" is reserved and cannot be an id.` },
      taken: { message: `The id "${id}" is already taken.`, hint: "Ids are unique over all sections and files." },
      former: {
        message: `"${id}" was the id of "${by ?? ""}" and stays taken.`,
        hint: "Histories and decisions may still refer to it.",
      },
    })[reason],
  "edit-not-an-entity": ({ id }) => ({ message: `"${id}" cannot be renamed, moved or removed.` }),
  "edit-section": ({ section, allowed }) => ({
    message: `There is no section "${section}".`,
    hint: `Sections: ${atMost(allowed, "more")}`,
  }),
  "edit-spot": ({ id, section }) => ({ message: `"${id}" is not in the section "${section}" of that file.` }),
  "edit-garbled": ({ id }) => ({
    message: `"${id}" has an error in its YAML, so nothing can be changed in it.`,
    hint: "Run check and correct the error first.",
  }),
  "edit-anchors": ({ id }) => ({
    message: `"${id}" is written with anchors, tags or merge keys: a change here could change something elsewhere.`,
    hint: "Write the values out, then edit.",
  }),
  "edit-style": ({ address }) => ({
    message: `"${address}" is written in a way that cannot be changed without losing comments or touching other lines.`,
    hint: "Change it in the file by hand.",
  }),
  "edit-unwritable": ({ address, found }) => ({ message: `The value for "${address}" cannot be written: ${found}.` }),
  "edit-still-referred": ({ id, by }) => ({
    message: `"${id}" is still referred to by "${by}".`,
    hint: "Change or remove that first.",
  }),
  "edit-not-adoptable": ({ id, status }) => ({
    message: `"${id}" is ${status}: only a decision that is planned or in place can be adopted.`,
  }),
  "edit-not-a-decision": ({ id, kind }) => ({ message: `"${id}" is not a decision (kind: ${inWords([kind], "en")}).` }),
  "edit-text-changed": ({ path }) => ({
    message: `"${path}" no longer says what it has to say for this change.`,
    hint: "It was changed meanwhile. Nothing was done.",
  }),
};

/** Why files cannot be written, in English. */
export const storeWords: StoreWords = {
  changed: ({ path }) => ({
    message: `${path} was changed by somebody else meanwhile. Nothing was written.`,
    hint: "Run the command again: it then works on what the file says now.",
  }),
  missing: ({ path }) => ({ message: `${path} is gone. Nothing was written.` }),
  exists: ({ path }) => ({ message: `${path} is already there. Nothing was written.`, hint: "Use another name." }),
  outside: ({ path }) => ({ message: `${path} lies outside of the document's folder. Nothing was written.` }),
  "read-only": ({ path }) => ({ message: `${path} comes from a revision and cannot be written.` }),
  busy: () => ({
    message: "Another process is writing to this document. Nothing was written.",
    hint: "Run the command again. If nothing else is running, remove .sekisho.lock.",
  }),
  unwritable: ({ path, reason }) => ({
    message: `${path} cannot be written (${reason}). Nothing was written.`,
    hint: "Look at the permissions of the file and its folder, and at the space that is left.",
  }),
  unfinished: ({ path, reason }) => ({
    message: `Writing stopped at ${path} (${reason}).`,
    hint: "The next command finishes it.",
  }),
};
