export { loadClaims, type Claim, type Probe } from "./claims.ts";
export { loadKnowledge, loadRecords, recordsFolder, type LoadedRecords, type RecordFault } from "./load.ts";
export { readPack } from "./pack.ts";
