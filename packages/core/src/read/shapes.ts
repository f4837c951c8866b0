import { z } from "zod";
import type { Path } from "./mishap.ts";

const insides = (schema: unknown): readonly unknown[] => {
  if (schema instanceof z.ZodOptional) return insides(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(insides);
  return [schema];
};

/** The keys that a schema allows at a path; where a value may be written in long form, only the keys of the form used. */
export function keysAt(schema: unknown, path: Path, longForm: boolean): readonly string[] {
  let here = insides(schema);
  for (const step of path) {
    here = here.flatMap((one) => {
      if (one instanceof z.ZodObject) return insides((one.shape as Readonly<Record<string, unknown>>)[String(step)]);
      if (one instanceof z.ZodArray) return insides(one.element);
      return one instanceof z.ZodRecord ? insides(one.valueType) : [];
    });
  }
  const all = here.filter((one) => one instanceof z.ZodObject).map((one) => Object.keys(one.shape));
  const same = all.filter((keys) => keys.includes("is") === longForm);
  return [...new Set((same.length > 0 ? same : all).flat())];
}
