import { truth, type Fact } from "../../fact.ts";
import { map } from "../../known.ts";

const NOTHING = /^(none|no|not certified|なし|無し|未取得)$/i;

/** Has the modem passed a conformance or certification scheme, of which somebody can name the report? */
export const modemCertified: Fact<"component", boolean> = {
  id: "modem_certified",
  of: "component",
  domain: truth,
  derive: (subject, read) =>
    map(read.word(subject, "evaluation"), (text) => text !== "-" && !NOTHING.test(text.trim())),
};
