/** Source of what the demonstration made up. Nothing else may name it, so pages can tell by it. */
export const INVENTED_SOURCE = "架空のデモデータ";

export function isInvented({ sourceName }: { readonly sourceName: string }): boolean {
  return sourceName === INVENTED_SOURCE;
}
