import { isOfJury } from "./award-places";
import { tryActions } from "./try-actions";

tryActions(isOfJury);
