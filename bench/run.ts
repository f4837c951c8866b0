import { measure } from "./measure.ts";

const [components = "", shape = ""] = process.argv.slice(2);
const measured = measure({ components: Number(components), shape: shape === "hubs" ? "hubs" : "regular" });
process.stdout.write(JSON.stringify(measured));
