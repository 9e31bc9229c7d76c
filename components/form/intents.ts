/** What the buttons of a step send beside 保存して次へ, under the name `intent`. */
export const LOOK_UP_INTENT = "find-address";
export const UPLOAD_INTENT = "upload";
export const PAUSE_INTENT = "pause";

/** The 解除 button sends the id of its file under this name. */
export const RELEASE_NAME = "release";

/** The file whose 解除 button was pressed, or null. */
export function releasedIn(data: FormData): string | null {
  const released = data.get(RELEASE_NAME);
  return typeof released === "string" ? released : null;
}

/** The control that chooses files of a question; ids of stored ones travel under the name of the question. */
export function fileControl<const Name extends string>(name: Name): `${Name}File` {
  return `${name}File`;
}

/** Of the picture of a declaration. */
export const IMAGE_CONTROL = fileControl("logo");

/** Of the papers that go with a message. */
export const FILES_CONTROL = fileControl("files");
