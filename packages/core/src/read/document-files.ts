/** Does a file at this path below a document's folder belong to the document? `sekisho.yaml` and every other `*.yaml`, but no layout, packs or hidden files. */
export function isDocumentFile(path: string): boolean {
  const steps = path.split("/");
  if (steps.some((step) => step.startsWith(".")) || steps[0] === "packs") return false;
  return path.endsWith(".yaml") && steps.at(-1) !== "layout.yaml";
}
