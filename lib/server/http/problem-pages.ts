import { MAINTENANCE, PROBLEM_STATUSES, type ProblemStatus, problemAddress } from "@/lib/problems";
import type { Document } from "@/lib/server/documents/document";
import type { Renderer } from "@/lib/server/documents/render-page";

/** The pages for problems, made beforehand: when one is needed there may be nothing left to make it with. */
class ProblemPages {
  readonly #pages = new Map<ProblemStatus, Document>();
  #maintenance: Document | undefined;

  /** With its end still to be filled in. */
  get maintenance(): Document | undefined {
    return this.#maintenance;
  }

  async prepare(make: Renderer): Promise<void> {
    for (const status of PROBLEM_STATUSES) {
      const page = await make(problemAddress(status));
      if (page.status === 200) this.#pages.set(status, page.document);
    }
    const page = await make(problemAddress(MAINTENANCE.name));
    if (page.status === 200) this.#maintenance = page.document;
  }

  get(status: ProblemStatus): Document | undefined {
    return this.#pages.get(status);
  }
}

/** One set per process. */
export const problemPages = new ProblemPages();
