import { loadClaims, loadKnowledge, loadRecords } from "@sekisho/knowledge";
import type { Generator } from "../generators.ts";
import { advicePage } from "./advice.ts";
import { claimsPage } from "./claims.ts";
import { classesPage } from "./classes.ts";
import { commandsPage } from "./commands.ts";
import { coveragePage } from "./coverage.ts";
import { documentPage } from "./document.ts";
import { problemsPage } from "./problems.ts";
import { rulesPage } from "./rules.ts";
import { page } from "./table.ts";

const FOLDER = "docs/reference";

/** The reference pages, from the schema, the records, the message catalogues and the command line. */
export const reference: Generator = {
  name: "reference",
  files: (root) => {
    const knowledge = loadKnowledge();
    return Promise.resolve({
      [`${FOLDER}/README.md`]: page("Reference", [
        [
          "- [The document](document.md): sections, keys, values. 文書のセクション、キー、値",
          "- [Classes and properties](classes.md): what a part can be and what one can state about it. クラスとプロパティ",
          "- [Concerns and recommendations](rules.md), with what was compared with which source. 懸念と推奨事項、照合の状況",
          "- [Costs, side effects, conflicts, purchases and references](advice.md). 費用、副作用、対立、調達、参考文献",
          "- [Where each rule fires, spares and asks](coverage.md), in examples and cases. 各規則が該当・見送り・質問となる例とケース",
          "- [The guideline's own examples, claim by claim](claims.md): where each comes out, and what does not. ガイドラインの事例との対照",
          "- [Problems](problems.md): what can be wrong with a document. 文書の問題",
          "- [Commands](commands.md): the command line. コマンド",
        ],
      ]),
      [`${FOLDER}/document.md`]: documentPage(knowledge),
      [`${FOLDER}/classes.md`]: classesPage(knowledge),
      [`${FOLDER}/rules.md`]: rulesPage(knowledge),
      [`${FOLDER}/advice.md`]: advicePage(knowledge),
      [`${FOLDER}/coverage.md`]: coveragePage(root, knowledge, loadRecords().cases),
      [`${FOLDER}/claims.md`]: claimsPage(loadClaims()),
      [`${FOLDER}/problems.md`]: problemsPage(),
      [`${FOLDER}/commands.md`]: commandsPage(root),
    });
  },
};
