import { expect, it } from "vitest";
import { DraftSync } from "@/components/drafts/draft-sync";
import { joinNewer } from "@/components/drafts/join";
import { type Answers, changedSince, isSame, mergeAnswers, type Revisions } from "@/lib/drafts/answers";
import { type RandomSource, randomSource } from "@/tests/support/random";

/** The server's side of `saveAnswers`, in memory. */
class Drafts {
  version = 1;
  answers: Answers = {};
  revisions: Revisions = {};

  save(body: string): object {
    const { seen, tab, answers, isLast } = JSON.parse(body);
    const later = isLast ? {} : changedSince(this, seen);
    const taken = Object.fromEntries(Object.entries<string>(answers).filter(([name]) => !(name in later)));
    const merge = mergeAnswers(this, taken, { seen, tab }, this.version + 1);
    if (merge.isChanged) Object.assign(this, { ...merge, version: this.version + 1 });
    const newer = Object.entries(changedSince(this, seen)).filter(
      ([name, value]) => !isSame(value, answers[name] ?? ""),
    );
    return { version: this.version, savedAt: "10:32", newer: Object.fromEntries(newer) };
  }
}

const FIELDS = ["name", "street", "efforts"] as const;
const SYLLABLES = ["みどり", "工房", "𠮷", "👨‍👩‍👧", "\n", "大手町", " ", "1-1"] as const;

/** A page in which somebody types: what its controls show, and what it knows of the draft. */
class Page {
  shown: Record<string, string> = Object.fromEntries(FIELDS.map((name) => [name, ""]));
  readonly typed = new Set<string>();
  readonly #sync: DraftSync;

  constructor(
    readonly tab: string,
    drafts: Drafts,
    random: RandomSource,
  ) {
    this.shown = {
      ...this.shown,
      ...Object.fromEntries(Object.entries(drafts.answers).map(([name, text]) => [name, String(text)])),
    };
    const network = {
      post: async (body: string) => {
        if (random.chance(0.2)) throw new TypeError("The cable is out.");
        await turns(random.below(6));
        const answer = drafts.save(body);
        await turns(random.below(6));
        if (random.chance(0.15)) throw new TypeError("The answer got lost.");
        if (random.chance(0.1)) return new Response("<html>sign in to this hotel</html>");
        return Response.json(answer);
      },
      postLast: (body: string) => void drafts.save(body),
    };
    this.#sync = new DraftSync(network, tab, { version: drafts.version, answers: { ...this.shown } });
  }

  type(random: RandomSource): void {
    const name = random.pick(FIELDS);
    this.shown[name] = `${this.shown[name] ?? ""}${random.pick(SYLLABLES)}`;
    this.typed.add(name);
  }

  async keep(): Promise<boolean> {
    if (this.#sync.isUnderWay) return false;
    const before = Object.fromEntries(FIELDS.map((name) => [name, this.#sync.known(name)]));
    const outcome = await this.#sync.save({ ...this.shown });
    if (outcome.kind !== "saved") return false;
    for (const [name, text] of Object.entries(joinNewer(outcome.newer, this.shown, before).fill))
      this.shown[name] = String(text);
    return Object.keys(this.#sync.changesIn(this.shown)).length === 0;
  }

  leave(): void {
    this.#sync.saveLast({ ...this.shown });
  }
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
}

/** Everything a page showed is kept now, or was replaced knowingly and stands among the revisions. */
function lostOf(page: Page, drafts: Drafts): string[] {
  return [...page.typed].filter((name) => {
    const traces = [drafts.answers[name], ...(drafts.revisions[name] ?? []).map((revision) => revision.value)];
    return !traces.includes(page.shown[name] ?? "");
  });
}

async function chaos(seed: number): Promise<{ readonly lost: string[]; readonly agreed: boolean }> {
  const random = randomSource(seed);
  const drafts = new Drafts();
  const pages = [new Page("a", drafts, random), new Page("b", drafts, random)];
  const closed: Page[] = [];
  for (let step = 0; step < 40; step += 1) {
    const index = random.below(pages.length);
    const page = pages[index] ?? pages[0];
    if (page === undefined) break;
    if (random.chance(0.7)) page.type(random);
    if (random.chance(0.5)) void page.keep();
    await turns(random.below(8));
    if (!random.chance(0.05)) continue;
    page.leave();
    closed.push(page);
    pages[index] = new Page(`${page.tab}${step}`, drafts, random);
  }
  for (const page of [...pages, ...pages]) {
    for (let tries = 0; tries < 200 && !(await page.keep()); tries += 1) await turns(3);
  }
  const [first] = pages;
  return {
    lost: [...pages, ...closed].flatMap((page) => lostOf(page, drafts)),
    agreed: FIELDS.every((name) => first?.shown[name] === (drafts.answers[name] ?? "")),
  };
}

it("loses nothing in 200 runs of two tabs, a broken network, closed pages and answers that never arrive", async () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    expect({ seed, ...(await chaos(seed)) }).toEqual({ seed, lost: [], agreed: true });
  }
});
