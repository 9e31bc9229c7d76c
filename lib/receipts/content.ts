import { z } from "zod";

/**
 * What is sealed at each send. It carries its own wording, so that a later form cannot change how an old version reads.
 */
const sealedContentSchema = z.object({
  flow: z.string(),
  number: z.string(),
  ordinal: z.number().int(),
  formVersion: z.string(),
  channel: z.string(),
  sealedAt: z.string(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string()).readonly()])),
  rows: z.array(
    z.object({
      section: z.string(),
      field: z.string(),
      label: z.string(),
      value: z.string(),
      isPublic: z.boolean(),
    }),
  ),
  consents: z.array(z.object({ key: z.string(), version: z.string(), label: z.string() })),
  attachments: z.array(
    z.object({ id: z.string(), field: z.string(), fileName: z.string(), size: z.number().int(), sha256: z.string() }),
  ),
});

export type SealedContent = z.output<typeof sealedContentSchema>;
export type SealedRow = SealedContent["rows"][number];

export function readSealed(content: string): SealedContent {
  return sealedContentSchema.parse(JSON.parse(content));
}
