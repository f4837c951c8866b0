import { writeFileSync } from "node:fs";

/** Loaded before the command: notes at its end how much memory it had at most, in megabytes (1,000,000 bytes). */
process.on("exit", () => {
  const file = process.env["SEKISHO_PEAK"];
  if (file !== undefined) writeFileSync(file, String((process.resourceUsage().maxRSS * 1024) / 1_000_000));
});
