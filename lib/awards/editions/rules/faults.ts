/** Something that does not fit, where it stands, and what to do about it. */
export type Fault = { readonly path: readonly (string | number)[]; readonly message: string };

/** Each check gives a fault or false; what is false is none. */
export function faultsAmong(checks: readonly (Fault | false)[]): readonly Fault[] {
  return checks.filter((check) => check !== false);
}

type Named = { readonly key: string; readonly name: string };

/** Two of one list that cannot be told apart, by their key or by what people read. */
export function repeated(items: readonly Named[], path: Fault["path"], what: string): readonly Fault[] {
  return items.flatMap(({ key, name }, index) => {
    const earlier = items.slice(0, index);
    return faultsAmong([
      earlier.some((one) => one.key === key) && {
        path: [...path, index, "key"],
        message: `${what}の記号「${key}」が重なっています。ほかの記号に変えてください。`,
      },
      earlier.some((one) => one.name === name) && {
        path: [...path, index, "name"],
        message: `${what}の名称「${name}」が重なっています。見分けられる名称に変えてください。`,
      },
    ]);
  });
}
