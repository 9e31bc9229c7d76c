import { HtmlValidate } from "html-validate";

/** Rules of the standard; left out are those about style of writing, which React decides. */
const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "long-title": "off",
    "no-trailing-whitespace": "off",
    "no-inline-style": "off",
    "void-style": "off",
  },
});

/** React writes an empty address into forms of server actions; browsers take it for the page itself. */
const OF_REACT = 'Attribute "action" has invalid value ""';

/** What is not valid in a page, a line each. */
export async function htmlFaults(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages
      .filter(({ message }) => message !== OF_REACT)
      .map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  );
}
