import { systemOf, type Assessment } from "@sekisho/core";
import type { Language } from "@sekisho/words";
import { nameOf } from "./names.ts";

/** The name of the product that an assessment is about. */
export const systemName = ({ document }: Assessment, language: Language): string =>
  nameOf(systemOf(document), language);
