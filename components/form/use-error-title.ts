import { useEffect } from "react";

const ERROR = "エラー：";

/** For a form that shares its page with others, whose title the page gives: while something is wrong it begins with エラー. */
export function useErrorTitle(isWrong: boolean): void {
  useEffect(() => {
    if (!isWrong) return undefined;
    if (!document.title.startsWith(ERROR)) document.title = ERROR + document.title;
    return () => {
      if (document.title.startsWith(ERROR)) document.title = document.title.slice(ERROR.length);
    };
  }, [isWrong]);
}
