import { z } from "zod";
import { wholeNumber } from "@/lib/forms/fields";

export const newEditionSchema = z.object({ fiscalYear: wholeNumber("年度", 2021, 2100) });
