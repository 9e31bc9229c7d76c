/** What the buttons of a step send beside 保存して次へ, under the name `intent`. */
export const LOOK_UP_INTENT = "find-address";
export const UPLOAD_INTENT = "upload";
export const PAUSE_INTENT = "pause";

/** The 解除 button sends the id of its file under this name. */
export const RELEASE_NAME = "release";

/** The control that chooses a picture; the ids of stored ones travel under the name of the question. */
export const IMAGE_CONTROL = "logoFile";
