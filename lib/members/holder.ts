import { z } from "zod";

/** Whom GビズID knows: the level says whether somebody may act for the corporation. */
const holderSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("corporation"), corporateNumber: z.string(), name: z.string() }),
  z.object({ kind: z.literal("soleProprietor"), name: z.string() }),
]);

const personSchema = z.object({
  kind: z.literal("gbizid"),
  level: z.enum(["entry", "prime", "member"]),
  holder: holderSchema,
  /** The prime's account under which a member was made; null for everybody else. */
  parentId: z.string().nullable(),
  email: z.string().nullable(),
});

/** Proven by the provider, as it may wait in the browser for the proof of a mailbox. */
export const provenHolderSchema = z.object({ issuer: z.string(), subject: z.string(), person: personSchema });

export type ProvenHolder = z.output<typeof provenHolderSchema>;
export type GbizidPerson = ProvenHolder["person"];
