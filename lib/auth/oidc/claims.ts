import { z } from "zod";
import { parseCorporateNumber } from "@/lib/japan/corporate-number";
import { parseMailAddress } from "@/lib/japan/mail-address";
import type { GbizidPerson } from "@/lib/members/holder";
import { ProviderProblem } from "./problem";
import type { ProviderName } from "./providers";

/** A member of the ministry, by the address that its provider has verified. */
type MinistryPerson = { readonly kind: "ministry"; readonly email: string };

export type Person = MinistryPerson | GbizidPerson;

const LEVELS = { 1: "entry", 2: "prime", 3: "member" } as const;

const text = z.string().trim().min(1).max(300);
const code = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.union([z.string(), z.number()]).transform(String).pipe(z.enum(codes));

const mail = z.string().transform((given, context) => {
  const parsed = parseMailAddress(given);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: "custom", message: "not a mail address" });
  return z.NEVER;
});

const corporateNumber = z.string().transform((given, context) => {
  const parsed = parseCorporateNumber(given);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: "custom", message: "not a corporate number" });
  return z.NEVER;
});

const ministry = z
  .object({ email: mail, email_verified: z.literal(true) })
  .transform(({ email }): Person => ({ kind: "ministry", email: email.toLowerCase() }));

const account = z.object({
  account_type: code(["1", "2", "3"]),
  parent_id: text.nullish().catch(null),
  name: text,
  email: mail.nullish().catch(null),
});

const gbizid = z
  .discriminatedUnion("corp_type", [
    z.object({ ...account.shape, corp_type: z.literal("1"), corporate_number: corporateNumber }),
    z.object({ ...account.shape, corp_type: z.literal("2") }),
  ])
  .refine((claims) => claims.account_type !== "3" || claims.parent_id != null, { error: "a member has a parent" })
  .transform(
    (claims): Person => ({
      kind: "gbizid",
      level: LEVELS[claims.account_type],
      holder:
        claims.corp_type === "1"
          ? { kind: "corporation", corporateNumber: claims.corporate_number, name: claims.name }
          : { kind: "soleProprietor", name: claims.name },
      parentId: claims.account_type === "3" ? (claims.parent_id ?? null) : null,
      email: claims.email ?? null,
    }),
  );

/** Numbers and texts are both in use for the codes of GビズID. */
const spelled = z.looseObject({ corp_type: code(["1", "2"]) });

const READERS = { ministry, gbizid: spelled.pipe(gbizid) } as const satisfies Record<ProviderName, z.ZodType<Person>>;

/** What the provider says of somebody, as far as it is needed; anything else is left unread. */
export function readPerson(provider: ProviderName, said: unknown): Person {
  const read = READERS[provider].safeParse(said);
  if (!read.success) throw new ProviderProblem("unproven", "CLAIMS_NOT_READABLE");
  return read.data;
}
