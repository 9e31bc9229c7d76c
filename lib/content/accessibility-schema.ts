import { z } from "zod";

const checkSchema = z.object({
  name: z.string(),
  label: z.string(),
  /** Where the check looked: at pages, on the way of a procedure, or into the sources. */
  kind: z.enum(["page", "journey", "source"]),
  templates: z.number().int(),
  /** Outcomes that count: the newest of each page, state and window. */
  looks: z.number().int(),
  faults: z.number().int(),
});

const criterionSchema = z.object({
  number: z.string(),
  checks: z.array(z.string()),
  faults: z.number().int(),
  human: z.object({
    how: z.string(),
    result: z.enum(["pending", "met", "failed", "absent"]),
    by: z.string().optional(),
    on: z.string().optional(),
  }),
});

/** What `npm run a11y:report` has written down from a run of the browser tests and from what people have looked at. */
export const accessibilityDataSchema = z.object({
  /** First and last day of the outcomes, YYYY-MM-DD. */
  from: z.string(),
  to: z.string(),
  areas: z.array(z.object({ area: z.string(), seen: z.array(z.string()), unseen: z.number().int() })),
  states: z.record(z.string(), z.number().int()),
  checks: z.array(checkSchema),
  criteria: z.array(criterionSchema),
});

export type AccessibilityData = z.output<typeof accessibilityDataSchema>;
export type CriterionResult = z.output<typeof criterionSchema>;
