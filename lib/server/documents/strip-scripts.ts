const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const SCRIPT_PRELOAD = /<link\b[^>]*\b(?:as="script"|rel="modulepreload")[^>]*\/?>/gi;
const REACT_MARKER = /<!--(?:\/?(?:\$[!?~]?|&)| |)-->/g;
const KEPT_TYPE = /\btype="application\/ld\+json"/i;
const OWN_FILE = /\bsrc="\/(?!_next\/|\/)/i;

/**
 * Turns a finished page into a document: the framework's scripts, their preloads and its inline data go; structured
 * data and enhancement files of our own stay as they are.
 */
export function stripScripts(html: string): string {
  let document = "";
  let end = 0;
  for (const script of html.matchAll(SCRIPT)) {
    const [tag, attributes = ""] = script;
    document += stripMarkup(html.slice(end, script.index));
    if (KEPT_TYPE.test(attributes) || OWN_FILE.test(attributes)) document += tag;
    end = script.index + tag.length;
  }
  return document + stripMarkup(html.slice(end));
}

function stripMarkup(markup: string): string {
  return markup.replace(SCRIPT_PRELOAD, "").replace(REACT_MARKER, "");
}
