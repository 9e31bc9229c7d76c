import { randomUUID } from "node:crypto";
import { SITE_MAP } from "@/lib/content/site-map";
import { routes } from "@/lib/routes";
import { fillApplication, sendUntilAnswered } from "@/tests/faults/apply";
import { FormClient, type Page } from "@/tests/support/form-client";
import { send } from "@/tests/support/http";
import type { RandomSource } from "@/tests/support/random";

/** What one kind of person does again and again: one round, and how long until the next (milliseconds, on average). */
export type Lane = {
  readonly name: string;
  readonly people: number;
  readonly pause: number;
  /** Answers with what should not have been, one line each. */
  readonly round: (origin: string, random: RandomSource) => Promise<Round>;
};

type Round = { readonly asked: number; readonly faults: readonly string[] };

const PAGES: readonly string[] = SITE_MAP.flatMap(({ pages }) => pages.map(({ href }) => href));
const FILES = [routes.openDataFile("declarations", "json"), "/news/feed.xml", "/sitemap.xml", "/api/health"];
const DESK = ["/admin", "/admin/declarations", "/admin/offices", "/admin/mail", "/admin/reports"];
const WORDS = ["高原", "海辺", "副業", "補助金", "古民家", "転職なき移住", "子育て", "Wi-Fi"];

/** Loopback addresses of their own, as people have: limits count by address. */
const someAddress = (random: RandomSource) =>
  `127.${40 + random.below(40)}.${random.below(250)}.${1 + random.below(250)}`;

async function ask(origin: string, path: string, random: RandomSource, expected = 399): Promise<string[]> {
  const headers = { accept: "text/html", "accept-encoding": random.pick(["br", "gzip", "identity"]) };
  const { status } = await send(new URL(path, origin), { localAddress: someAddress(random), headers });
  return status <= expected ? [] : [`${status} from ${path.split("?")[0]}`];
}

const reading: Lane = {
  name: "readers",
  people: 6,
  pause: 150,
  round: async (origin, random) => ({
    asked: 1,
    faults: await ask(origin, random.chance(0.1) ? random.pick(FILES) : random.pick(PAGES), random),
  }),
};

/** Half of the words were never asked for before: what is kept of searches has to be bounded. */
const searching: Lane = {
  name: "searchers",
  people: 2,
  pause: 500,
  round: async (origin, random) => {
    const word = random.chance(0.5) ? random.pick(WORDS) : `${random.pick(WORDS)}${random.below(1_000_000)}`;
    const place = random.pick(["/search", "/declarations/search", "/offices/search", "/faq/search"]);
    return { asked: 1, faults: await ask(origin, `${place}?q=${encodeURIComponent(word)}`, random, 404) };
  },
};

const applying: Lane = {
  name: "applicants",
  people: 1,
  pause: 2_000,
  round: async (origin, random) => {
    const contactEmail = `soak-${randomUUID()}@example.jp`;
    const { client, check } = await fillApplication(origin, someAddress(random), { contactEmail });
    await sendUntilAnswered(client, check);
    return { asked: 9, faults: [] };
  },
};

const atTheDesk: Lane = {
  name: "officers",
  people: 1,
  pause: 1_000,
  round: async (origin, random) => {
    const client = new FormClient(origin, someAddress(random));
    const personas = await client.open("/dev/personas");
    await enter(client, personas, random.pick(["青葉 みどり", "若葉 ひかる", "湊 ゆうか", "高嶺 さとる"]));
    const faults: string[] = [];
    for (const path of DESK) {
      const { status } = await client.open(path);
      if (status >= 500) faults.push(`${status} from ${path}`);
    }
    return { asked: DESK.length + 2, faults };
  },
};

async function enter(client: FormClient, personas: Page, name: string): Promise<void> {
  await client.press(personas, `${name}さんとして入る`);
}

/** Addresses that nobody has, and bodies that nobody sends: each is refused, and none may stay in memory. */
const erring: Lane = {
  name: "strays",
  people: 1,
  pause: 700,
  round: async (origin, random) => {
    const path = `/${random.pick(["news", "offices", "declarations", "x"])}/${random.below(10_000_000)}?utm=${random.below(1_000_000)}`;
    const lost = await send(new URL(path, origin), { localAddress: someAddress(random) });
    const heavy = await send(new URL("/declarations/apply", origin), {
      localAddress: someAddress(random),
      headers: { origin },
      body: new Uint8Array(200_000),
    });
    const faults = [lost, heavy].flatMap(({ status }) =>
      status >= 400 && status < 500 ? [] : [`${status} to a stray`],
    );
    return { asked: 2, faults };
  },
};

export const lanes: readonly Lane[] = [reading, searching, applying, atTheDesk, erring];
