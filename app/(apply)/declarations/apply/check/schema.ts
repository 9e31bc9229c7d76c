import { z } from "zod";
import { CONSENTS } from "@/lib/declarations/consents";
import { consent } from "@/lib/forms/fields";

/** Everything has to be agreed to, each by itself. */
export const consentsSchema = z.object(Object.fromEntries(CONSENTS.map(({ key, label }) => [key, consent(label)])));
