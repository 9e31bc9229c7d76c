import { z } from "zod";
import { optionalText } from "@/lib/forms/fields";

/** `office`: which satellite office the reader came from, in words that become the first line of the wishes. */
export const startSchema = z.object({ office: optionalText("施設", 200) });
