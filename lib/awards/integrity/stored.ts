import { z } from "zod";

const rowSchema = z
  .object({ key: z.string(), label: z.string(), value: z.union([z.number(), z.string()]).nullable() })
  .readonly();

const reportSchema = z.object({
  format: z.literal("chitele-award-integrity/1"),
  fiscalYear: z.number().int(),
  name: z.string(),
  releasedAt: z.string().nullable(),
  fewest: z.number().int(),
  sections: z
    .array(
      z
        .object({ key: z.string(), title: z.string(), note: z.string(), rows: z.array(rowSchema).readonly() })
        .readonly(),
    )
    .readonly(),
});

/** A report as it was published; anything else is a defect. */
export function readReport(content: string): z.output<typeof reportSchema> {
  return reportSchema.parse(JSON.parse(content));
}
