import { returnSchemaOf } from "@/lib/corrections/return-schema";
import { OFFICE_FIELDS } from "./fields";

/** 修正依頼: the fields that are ticked, each with its reason. */
export const returnSchema = returnSchemaOf(OFFICE_FIELDS);
