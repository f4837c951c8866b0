import { assertions } from "./assertions.ts";
import { fileLength, vagueNames } from "./files.ts";
import { onlyMainExits, pureCore } from "./purity.ts";
import type { Guard } from "./source.ts";
import { focusedTests, moduleMocks } from "./tests.ts";

/** Every guard that reads sources. Each has a planted violation in `planted/<name>/`. */
export const guards: readonly Guard[] = [
  fileLength,
  vagueNames,
  pureCore,
  onlyMainExits,
  assertions,
  focusedTests,
  moduleMocks,
];
