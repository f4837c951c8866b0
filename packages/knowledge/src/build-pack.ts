import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { KNOWLEDGE_VERSION, loadRecords } from "./load.ts";

const target = fileURLToPath(new URL("../dist/pack.json", import.meta.url));
const { records, faults } = loadRecords();
for (const fault of faults) process.stderr.write(`${fault.file}: ${fault.message}\n`);
mkdirSync(new URL("../dist/", import.meta.url), { recursive: true });
writeFileSync(target, JSON.stringify({ version: KNOWLEDGE_VERSION, records }));
if (faults.length > 0) throw new Error(`${faults.length} records cannot be read`);
