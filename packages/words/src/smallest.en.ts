import type { SmallestWords } from "./smallest-words.ts";

export const english: SmallestWords = {
  title: "Smallest change that clears it",
  design: "a change of the product: make it first, then write it down",
  perhapsSo: (addresses) => `if it is so already, stating it is enough: ${addresses.join(", ")}`,
  none: "No change of one or two values clears it; what has to be built or drawn is said under the method.",
  move: (address, before, value) => `${address}: ${before} → ${value}`,
  notStated: "not stated",
  named: (value, words) => (value === words ? value : `${value} (${words})`),
  remedy: (record) => `with what ${record} recommends`,
  becomes: (status) => `makes it: ${status}`,
  effect: (title, findings, more) => `${title}: ${findings.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  questions: (count) => `${count === 1 ? "1 finding becomes" : `${count} findings become`} an open question`,
  nothingElse: "changes no other finding",
  whole: (record) => `All that ${record} asks for here`,
  plan: "To plan it:",
};
