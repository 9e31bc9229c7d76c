/** One digit alone is no figure, unless it is a share, a fraction or a large sum. */
const FIGURE = /(?<![\d.])(?:\d{2,}(?:\.\d+)?|\d\.\d+|\d(?=[%万億]))[万億]?([^\d\s、。]?)/g;

/** Dates and years stand in every text. */
const TIME = /[年月日時分週歳]/;

/** The figures of a text with the sign behind them, in one width. Who rewrites a text keeps its figures. */
export function figuresOf(text: string): ReadonlySet<string> {
  const plain = text.normalize("NFKC").replace(/(?<=\d),(?=\d{3})/g, "");
  const figures = [...plain.matchAll(FIGURE)].filter(([, unit = ""]) => !TIME.test(unit));
  return new Set(figures.map(([figure]) => figure));
}

/** In code-unit order. */
export function commonFigures(one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] {
  return [...one].filter((figure) => other.has(figure)).sort();
}
