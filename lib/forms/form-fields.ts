import { z } from "zod";

/** How often a name may be sent: a list of checkboxes sends it many times, everything else once. */
export type FieldKind = "one" | "many";

type Def = z.core.$ZodType;

/** The names a schema asks for, in its order. Whatever else a browser sends is not read at all. */
export function fieldsOf(schema: Def, prefix = ""): Map<string, FieldKind> {
  const type = unwrap(schema);
  if (type instanceof z.ZodObject) {
    const parts: [string, Def][] = Object.entries(type.shape);
    return new Map(parts.flatMap(([key, part]) => [...fieldsOf(part, prefix ? `${prefix}.${key}` : key)]));
  }
  if (type instanceof z.ZodIntersection) return merged([type.def.left, type.def.right], prefix);
  if (type instanceof z.ZodUnion && (!prefix || type.def.options.every(isGroup)))
    return merged(type.def.options, prefix);
  if (!prefix) throw new Error("A form needs an object schema.");
  return new Map([[prefix, type instanceof z.ZodArray ? "many" : "one"]]);
}

function merged(types: readonly Def[], prefix: string): Map<string, FieldKind> {
  return new Map(types.flatMap((type) => [...fieldsOf(type, prefix)]));
}

function isGroup(type: Def): boolean {
  return unwrap(type) instanceof z.ZodObject;
}

function unwrap(type: Def): Def {
  if (type instanceof z.ZodPipe) return unwrap(type.def.in instanceof z.ZodTransform ? type.def.out : type.def.in);
  if (type instanceof z.ZodLazy) return unwrap(type.def.getter());
  return isWrapper(type) ? unwrap(type.def.innerType) : type;
}

function isWrapper(type: Def) {
  return (
    type instanceof z.ZodOptional ||
    type instanceof z.ZodNullable ||
    type instanceof z.ZodDefault ||
    type instanceof z.ZodPrefault ||
    type instanceof z.ZodCatch ||
    type instanceof z.ZodReadonly
  );
}
