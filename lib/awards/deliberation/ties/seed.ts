import { done, type Outcome, refused } from "@/lib/awards/deliberation/outcome";
import { formatDateTime } from "@/lib/japan/dates";

/** A value that others published, such as the closing value of the Nikkei average of a day named beforehand. */
export type Seed = {
  /** The name that the tie rule gives it. */
  readonly name: string;
  readonly value: string;
  readonly publishedAt: Date;
};

export type SeedRequest = Seed & {
  /** When rule and tied entries were both fixed: whoever knew the value then could have chosen them for it. */
  readonly fixedAt: Date;
};

export type SeedCode = "SEED_FORM" | "SEED_KNOWN";

const VALUE = /^[0-9A-Za-z.+-]{1,100}$/;

/** Makes of 「３９，０９８．６８円」 no guess: half width, without commas and spaces, and then letters, digits and . + - only. */
export function acceptSeed({ name, value, publishedAt, fixedAt }: SeedRequest): Outcome<Seed, SeedCode> {
  const canonical = canonicalSeed(value);
  if (!VALUE.test(canonical))
    return refused(
      "SEED_FORM",
      "抽選のもとにする値は、公表された数字や英字だけを、単位を付けずに入力してください。例：39,098.68",
    );
  if (publishedAt <= fixedAt)
    return refused(
      "SEED_KNOWN",
      `抽選のもとにする値は、抽選の対象が決まった${formatDateTime(fixedAt)}より後に公表されたものにしてください。`,
    );
  return done({ name, value: canonical, publishedAt });
}

function canonicalSeed(value: string): string {
  return value.normalize("NFKC").replace(/[\s,]/g, "");
}
